"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const setStaffing = action(schema.setStaffing, commands.setStaffing);
export const setHead = action(schema.setHead, commands.setHead);
export const endHead = action(schema.endHead, commands.endHead);
