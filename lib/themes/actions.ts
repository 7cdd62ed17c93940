"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const addTheme = action(schema.addTheme, commands.addTheme);
export const retireTheme = action(schema.retireTheme, commands.retireTheme);
