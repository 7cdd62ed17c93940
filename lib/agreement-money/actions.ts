"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const addCost = action(schema.addCost, commands.addCost);
export const changeCost = action(schema.changeCost, commands.changeCost);
export const removeCost = action(schema.removeCost, commands.removeCost);
