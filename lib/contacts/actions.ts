"use server";

import { action } from "@/lib/action";
import * as contacts from "./commands";
import * as satellites from "./satellite-commands";
import * as schema from "./schema";

export const addContact = action(schema.addContact, contacts.addContact);
export const changeContact = action(schema.changeContact, contacts.changeContact);
export const endContact = action(schema.endContact, contacts.endContact);
export const addSatellite = action(schema.addSatellite, satellites.addSatellite);
export const changeSatellite = action(schema.changeSatellite, satellites.changeSatellite);
export const endSatellite = action(schema.endSatellite, satellites.endSatellite);
