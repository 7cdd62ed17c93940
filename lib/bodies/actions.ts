"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const addBody = action(schema.addBody, commands.addBody);
export const changeBody = action(schema.changeBody, commands.changeBody);
export const succeedBody = action(schema.succeedBody, commands.succeedBody);
