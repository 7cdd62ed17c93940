"use server";

import { action } from "@/lib/action";
import * as commands from "./commands";
import * as schema from "./schema";

export const addSeat = action(schema.addSeat, commands.addSeat);
export const changeSeat = action(schema.changeSeat, commands.changeSeat);
export const endSeat = action(schema.endSeat, commands.endSeat);
export const seatPerson = action(schema.seatPerson, commands.seatPerson);
