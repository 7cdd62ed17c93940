"use server";

import { action } from "@/lib/action";
import * as round from "./commands";
import * as goal from "./goal-commands";
import * as schema from "./schema";
import * as template from "./template-commands";

export const openRound = action(schema.openRound, round.openRound);
export const changeRound = action(schema.changeRound, round.changeRound);
export const changeSection = action(schema.changeSection, template.changeSection);
export const addSection = action(schema.addSection, template.addSection);
export const chooseFigures = action(schema.chooseFigures, template.chooseFigures);
export const addCountyGoal = action(schema.addCountyGoal, goal.addCountyGoal);
export const changeCountyGoal = action(schema.changeCountyGoal, goal.changeCountyGoal);
export const removeCountyGoal = action(schema.removeCountyGoal, goal.removeCountyGoal);
