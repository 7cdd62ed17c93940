import type { Day } from "@/lib/domain/day";
import type { Role } from "@/lib/domain/policy";
import type { Reminder } from "@/lib/domain/reminder";
import type { RoleNames } from "./assignments";
import { longDate } from "./dates";
import { midSentence } from "./sentence";

const centres = (count: number) => `${count} familjecentraler`;
const toMend = (count: number) =>
  count === 1 ? "en uppgift att rätta" : `${count} uppgifter att rätta`;

/** What waits for a person, one line each. */
export const waitingWords = {
  title: "Väntar på dig",
  nothing: "Inget väntar på dig just nu. Ha en fin dag!",
  all: (total: number) =>
    total === 1
      ? "Den punkt som väntar på dig"
      : total === 2
        ? "Båda punkterna"
        : `Alla ${total} punkter`,
  total: (total: number) =>
    total === 0
      ? "Inget väntar på dig just nu."
      : total === 1
        ? "En punkt väntar på dig."
        : `${total} punkter väntar på dig, det mest brådskande först.`,
  some: (asked: number, total: number) =>
    asked === 0
      ? "Inget av det väntar på dig."
      : `${asked === 1 ? "En punkt" : `${asked} punkter`} av ${total}.`,
  /** How late it is, in words that fit whatever it is. */
  late: (days: number) => `${days === 1 ? "en dag" : `${days} dagar`} för sent`,
  by: (on: Day) => `senast ${longDate(on)}`,
  /** Its day has passed, and it is still in time. */
  was: (on: Day) => `skulle ha lämnats ${longDate(on)}`,
  earliest: (said: string) => `den första ${said}`,
  reminders: {
    passerat: "Dagen har passerat",
    inom_7: "Inom 7 dagar",
    inom_30: "Inom 30 dagar",
    inom_90: "Inom 90 dagar",
    inom_180: "Inom 180 dagar",
  } satisfies Record<Reminder, string>,
  agreements: {
    stand: {
      one: (title: string) => `Ta ställning till ${title}`,
      many: (count: number) => `${count} avtal att ta ställning till`,
    },
    ended: {
      one: (title: string) => `${title} har gått ut utan att någon har tagit ställning`,
      many: (count: number) => `${count} avtal har gått ut utan att någon har tagit ställning`,
    },
    unsigned: {
      one: (title: string) =>
        `Startdagen för ${title} har passerat utan att alla har skrivit under`,
      many: (count: number) =>
        `Startdagen för ${count} avtal har passerat utan att alla har skrivit under`,
    },
    responsible: (name: string) => `Ansvarig är ${name}.`,
  },
  as: (role: Role, names: RoleNames) => `som ${midSentence(names[role])}`,
  uncoordinated: {
    status: "Vakant",
    title: (centre: string, since: Day) =>
      `${centre} har ingen lokal samordnare sedan ${longDate(since)}`,
    many: (count: number) => `${centres(count)} har ingen lokal samordnare`,
    name: "Utse någon, eller fråga den lokala gruppen vem det kan bli.",
    /** To the chair: she reads, and does not write; what she does is to see to it. */
    fallen: (group: string, count: number) =>
      `Det som väntar där ligger hos dig som ordförande i ${group}${count > 0 ? `: ${toMend(count)}` : ""}. Se till att någon utses; det är länssamordnaren som gör det.`,
  },
  head: (group: string) => `Det som var chefens ligger hos dig som ordförande i ${group}.`,
  many: centres,
  /** Plans and reports, by why they wait. */
  documents: {
    to_complete: {
      one: (title: string) => `${title} ska kompletteras`,
      many: (count: number) => `${count} planer och berättelser ska kompletteras`,
      status: "Ska kompletteras",
    },
    to_answer: {
      one: (title: string) => `Länet har frågat om siffrorna i ${midSentence(title)}`,
      many: (count: number) => `Länet har frågat om siffrorna i ${count} berättelser`,
      status: "Svara",
    },
    late: {
      one: (title: string) => `${title} är inte inlämnad`,
      many: (count: number) => `${count} planer och berättelser är inte inlämnade`,
      status: "Försenad",
    },
    to_hand_in: {
      one: (title: string) => `${title} ska lämnas in`,
      many: (count: number) => `${count} planer och berättelser ska lämnas in`,
      status: "Att lämna in",
    },
    to_adopt: {
      one: (title: string) => `${title} väntar på att fastställas`,
      many: (count: number) => `${count} planer och berättelser väntar på att fastställas`,
      status: "Ta ställning",
    },
    to_look_at: {
      one: (title: string) => `Beslutet om ${midSentence(title)} har skrivits in av någon annan`,
      many: (count: number) => `${count} beslut har skrivits in av någon annan`,
      status: "Titta på",
    },
    to_receive: {
      one: (title: string) => `${title} är fastställd och kan tas emot`,
      many: (count: number) => `${count} planer och berättelser är fastställda och kan tas emot`,
      status: "Ta emot",
    },
    to_close: {
      one: (title: string) => `Din fråga om siffrorna i ${midSentence(title)} är besvarad`,
      many: (count: number) => `Frågor om siffrorna i ${count} berättelser är besvarade`,
      status: "Läs svaret",
    },
  },
  invitation: {
    status: "Gått ut",
    title: (name: string) => `Länken till ${name} har gått ut`,
    many: (count: number) => `${count} länkar har gått ut utan att ha använts`,
    detail: "Gör en ny länk, annars kommer personen inte in.",
  },
} as const;
