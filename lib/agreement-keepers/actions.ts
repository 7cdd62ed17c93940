"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const nameResponsible = action(schema.nameResponsible, commands.nameResponsible);
