"use server";

import { action } from "@/lib/action";
import * as round from "./commands";
import * as schema from "./schema";
import * as template from "./template-commands";

export const openRound = action(schema.openRound, round.openRound);
export const changeRound = action(schema.changeRound, round.changeRound);
export const changeSection = action(schema.changeSection, template.changeSection);
export const addSection = action(schema.addSection, template.addSection);
export const chooseFigures = action(schema.chooseFigures, template.chooseFigures);
