import type { Answering } from "@/lib/domain/answering";
import type { Day } from "@/lib/domain/day";
import type { ServiceType } from "@/lib/domain/service";
import { longDate, throughDate } from "./dates";
import { midSentence } from "./sentence";
import { serviceWords } from "./services";

const list = (words: string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;
const counted = (count: number, one: string, many: string) =>
  count === 1 ? one : `${count} ${many}`;

/** What follows when a lokal samordnare is replaced or leaves, as sentences to read before it is saved. */
export const handoverWords = {
  leaves: (name: string, centres: string[], from: Day) =>
    `${name} är lokal samordnare vid ${list(centres)} ${throughDate(from)}.`,
  never: (name: string, centres: string[]) =>
    `${name} blir inte lokal samordnare vid ${list(centres)}.`,
  keeps: (name: string, centres: string[], from: Day) =>
    `${name} är lokal samordnare vid ${list(centres)} även från och med ${longDate(from)}.`,
  begins: (name: string, centres: string[], from: Day) =>
    `${name} är lokal samordnare vid ${list(centres)} från och med ${longDate(from)}.`,
  /** What waits at the centre, and is the new one's to take on. */
  comesWith: (centre: string, findings: number, unconfirmed: number) => {
    const parts = [
      ...(findings > 0 ? [counted(findings, "en uppgift att rätta", "uppgifter att rätta")] : []),
      ...(unconfirmed > 0
        ? [
            counted(
              unconfirmed,
              "en grupp av uppgifter att bekräfta",
              "grupper av uppgifter att bekräfta",
            ),
          ]
        : []),
    ];
    return `Vid ${centre} väntar ${list(parts)}.`;
  },
  vacant: (centre: string, from: Day) =>
    `Från och med ${longDate(from)} har ${centre} ingen lokal samordnare.`,
  withoutHead: (centre: string, service: ServiceType, from: Day) =>
    `Från och med ${longDate(from)} har ${midSentence(serviceWords[service])} vid ${centre} ingen närmaste chef.`,
  /** Whose it will be. */
  goesTo: (centre: string, { role, group }: Answering) =>
    `Det som väntar vid ${centre} går till ${
      group && role === "ordforande"
        ? `ordföranden i ${group.name}, ${group.chair}`
        : "länssamordnaren"
    }.`,
} as const;
