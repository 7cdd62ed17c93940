"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const createDefinition = action(schema.createDefinition, commands.createDefinition);
export const correctDefinition = action(schema.correctDefinition, commands.correctDefinition);
export const endDefinition = action(schema.endDefinition, commands.endDefinition);
