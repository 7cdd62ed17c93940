"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const tieAgreement = action(schema.tieAgreement, commands.tieAgreement);
export const replaceAgreement = action(schema.replaceAgreement, commands.replaceAgreement);
