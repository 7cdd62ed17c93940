"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as goals from "./goal-commands";
import * as report from "./report-commands";
import * as schema from "./schema";

export const saveSection = action(schema.saveSection, commands.saveSection);
export const handSection = action(schema.handSection, commands.handSection);
export const handFigure = action(schema.handFigure, commands.handFigure);
export const addGoal = action(schema.addGoal, goals.addGoal);
export const changeGoal = action(schema.changeGoal, goals.changeGoal);
export const removeGoal = action(schema.removeGoal, goals.removeGoal);
export const addActivity = action(schema.addActivity, goals.addActivity);
export const changeActivity = action(schema.changeActivity, goals.changeActivity);
export const removeActivity = action(schema.removeActivity, goals.removeActivity);
export const saveOutcome = action(schema.saveOutcome, report.saveOutcome);
export const saveFigures = action(schema.saveFigures, report.saveFigures);
