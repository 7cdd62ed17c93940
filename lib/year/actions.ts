"use server";

import { action } from "@/lib/action";
import * as round from "./commands";
import * as goal from "./goal-commands";
import * as schema from "./schema";

export const openRound = action(schema.openRound, round.openRound);
export const changeRound = action(schema.changeRound, round.changeRound);
export const addCountyGoal = action(schema.addCountyGoal, goal.addCountyGoal);
export const changeCountyGoal = action(schema.changeCountyGoal, goal.changeCountyGoal);
export const copyCountyGoals = action(schema.copyCountyGoals, goal.copyCountyGoals);
export const removeCountyGoal = action(schema.removeCountyGoal, goal.removeCountyGoal);
