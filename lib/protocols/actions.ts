"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const removeProtocol = action(schema.removeProtocol, commands.removeProtocol);
