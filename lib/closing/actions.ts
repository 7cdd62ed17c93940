"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const closeRound = action(schema.closeRound, commands.closeRound);
export const reopenRound = action(schema.reopenRound, commands.reopenRound);
