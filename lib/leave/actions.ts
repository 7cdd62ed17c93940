"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const giveLeave = action(schema.giveLeave, commands.giveLeave);
export const endLeave = action(schema.endLeave, commands.endLeave);
