"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const createPerson = action(schema.createPerson, commands.createPerson);
export const changePerson = action(schema.changePerson, commands.changePerson);
export const addAssignment = action(schema.addAssignment, commands.addAssignment);
export const endAssignment = action(schema.endAssignment, commands.endAssignment);
export const endMembership = action(schema.endMembership, commands.endMembership);
export const renewInvitation = action(schema.renewInvitation, commands.renewInvitation);
export const revokeInvitation = action(schema.revokeInvitation, commands.revokeInvitation);
export const openAccount = action(schema.openAccount, commands.openAccount);
