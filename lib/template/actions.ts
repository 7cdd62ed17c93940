"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const changeSection = action(schema.changeSection, commands.changeSection);
export const addSection = action(schema.addSection, commands.addSection);
export const moveSection = action(schema.moveSection, commands.moveSection);
export const chooseFigures = action(schema.chooseFigures, commands.chooseFigures);
export const defineFigure = action(schema.defineFigure, commands.defineFigure);
