"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";
import * as stand from "./stand-commands";

export const registerAgreement = action(schema.registerAgreement, commands.registerAgreement);
export const changeAgreement = action(schema.changeAgreement, commands.changeAgreement);
export const sendToSign = action(schema.sendToSign, commands.sendToSign);
export const changeParty = action(schema.changeParty, commands.changeParty);
export const takeStand = action(schema.takeStand, stand.takeStand);
export const giveNotice = action(schema.giveNotice, stand.giveNotice);
export const takeOption = action(schema.takeOption, stand.takeOption);
