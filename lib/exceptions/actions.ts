"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const decideException = action(schema.decideException, commands.decideException);
export const endException = action(schema.endException, commands.endException);
