"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const changePresence = action(schema.changePresence, commands.changePresence);
export const addService = action(schema.addService, commands.addService);
export const endService = action(schema.endService, commands.endService);
