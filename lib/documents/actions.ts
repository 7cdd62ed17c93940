"use server";

import { action } from "@/lib/action";
import * as adoption from "./adoption-commands";
import * as commands from "./commands";
import * as schema from "./schema";

export const beginDocument = action(schema.beginDocument, commands.beginDocument);
export const submitDocument = action(schema.submitDocument, commands.submitDocument);
export const takeBackDocument = action(schema.takeBackDocument, commands.takeBackDocument);
export const returnDocument = action(schema.returnDocument, commands.returnDocument);
export const adoptDocument = action(schema.adoptDocument, adoption.adoptDocument);
export const recordAdoption = action(schema.recordAdoption, adoption.recordAdoption);
export const receiveDocument = action(schema.receiveDocument, commands.receiveDocument);
export const takeBackReceipt = action(schema.takeBackReceipt, commands.takeBackReceipt);
export const abandonVersion = action(schema.abandonVersion, adoption.abandonVersion);
export const openVersion = action(schema.openVersion, adoption.openVersion);
