"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const createCentre = action(schema.createCentre, commands.createCentre);
export const changeCentre = action(schema.changeCentre, commands.changeCentre);
export const setCatchment = action(schema.setCatchment, commands.setCatchment);
