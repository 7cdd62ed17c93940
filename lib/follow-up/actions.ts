"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const saveFollowUp = action(schema.saveFollowUp, commands.saveFollowUp);
