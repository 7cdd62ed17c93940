import type { Day } from "@/lib/domain/day";
import type { Role } from "@/lib/domain/policy";
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
  all: (total: number) => `Alla uppgifter att rätta, bland dem de ${total} som väntar på dig`,
  allShown: "Alla uppgifter att rätta",
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
  invitation: {
    status: "Gått ut",
    title: (name: string) => `Länken till ${name} har gått ut`,
    many: (count: number) => `${count} länkar har gått ut utan att ha använts`,
    detail: "Gör en ny länk, annars kommer personen inte in.",
  },
} as const;
