"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const addHeading = action(schema.addHeading, commands.addHeading);
export const renameHeading = action(schema.renameHeading, commands.renameHeading);
export const removeHeading = action(schema.removeHeading, commands.removeHeading);
