"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const saveGroupLabels = action(schema.saveGroupLabels, commands.saveGroupLabels);
export const demandGroup = action(schema.demandGroup, commands.demandGroup);
export const changeDemand = action(schema.changeDemand, commands.changeDemand);
export const dropDemand = action(schema.dropDemand, commands.dropDemand);
