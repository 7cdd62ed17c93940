"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const createUnit = action(schema.createUnit, commands.createUnit);
export const changeUnit = action(schema.changeUnit, commands.changeUnit);
