import type { Day } from "@/lib/domain/day";
import { longDate } from "./dates";

export const themesWords = {
  title: "Teman",
  lead: "Ett mål kan höra till ett eller flera teman. Fyra är gemensamma för hela landet, och länet kan lägga till egna.",
  link: "Länets teman",
  name: "Tema",
  whose: "Vems",
  national: "Hela landet",
  own: "Länet",
  goals: "Mål som hör dit",
  state: "Läge",
  inUse: "Används",
  retired: (on: Day | null) => (on ? `Används inte sedan ${longDate(on)}` : "Används inte"),
  retire: (name: string) => `Sluta använda ${name}`,
  bringBack: (name: string) => `Använd ${name} igen`,
  deed: "Ändra",
  stays:
    "När länet slutar använda ett tema kan inga nya mål få det. Mål som redan hör dit behåller det och räknas med.",
  add: "Lägg till ett tema",
  nameHint:
    "Namnet kan inte ändras sedan, för det står i planer och berättelser som är fastställda.",
  submit: "Lägg till",
} as const;
