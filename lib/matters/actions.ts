"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const adoptExample = action(schema.adoptExample, commands.adoptExample);
export const addMatter = action(schema.addMatter, commands.addMatter);
export const changeMatter = action(schema.changeMatter, commands.changeMatter);
export const removeMatter = action(schema.removeMatter, commands.removeMatter);
export const addDecider = action(schema.addDecider, commands.addDecider);
export const renameDecider = action(schema.renameDecider, commands.renameDecider);
export const removeDecider = action(schema.removeDecider, commands.removeDecider);
