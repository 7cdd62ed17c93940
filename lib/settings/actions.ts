"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const saveSettings = action(schema.saveSettings, commands.saveSettings);
