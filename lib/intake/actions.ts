"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const pasteList = action(schema.pasteList, commands.pasteList);
export const acceptDraft = action(schema.acceptDraft, commands.acceptDraft);
