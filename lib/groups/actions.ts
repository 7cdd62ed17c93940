"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const createGroup = action(schema.createGroup, commands.createGroup);
export const changeGroup = action(schema.changeGroup, commands.changeGroup);
export const setCoverage = action(schema.setCoverage, commands.setCoverage);
export const dissolveGroup = action(schema.dissolveGroup, commands.dissolveGroup);
