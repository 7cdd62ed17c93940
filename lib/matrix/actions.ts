"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const takeBackReceipts = action(schema.takeBackReceipts, commands.takeBackReceipts);
export const endExtensions = action(schema.endExtensions, commands.endExtensions);
export const receiveMany = action(schema.receiveMany, commands.receiveMany);
export const extendMany = action(schema.extendMany, commands.extendMany);
