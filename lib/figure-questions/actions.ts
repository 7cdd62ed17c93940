"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const askAboutFigure = action(schema.askAboutFigure, commands.askAboutFigure);
export const answerAboutFigure = action(schema.answerAboutFigure, commands.answerAboutFigure);
export const closeFigureQuestion = action(schema.closeFigureQuestion, commands.closeFigureQuestion);
export const acceptFigure = action(schema.acceptFigure, commands.acceptFigure);
