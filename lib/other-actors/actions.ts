"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const createOtherActor = action(schema.createOtherActor, commands.createOtherActor);
export const changeOtherActor = action(schema.changeOtherActor, commands.changeOtherActor);
export const endOtherActor = action(schema.endOtherActor, commands.endOtherActor);
