import type { Day } from "@/lib/domain/day";
import { longDate, shortDate } from "./dates";
import { numeral } from "./numerals";
import { alone } from "./sentence";

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;

/** What has happened since the person was last here. */
export const happenedWords = {
  nothing:
    "Ingen familjecentral har bytt typ, och inget har lämnats in, fastställts eller skrivits under.",
  parts: {
    kinds: (n: number) =>
      n === 1
        ? "En familjecentral räknas på annat sätt"
        : `${n} familjecentraler räknas på annat sätt`,
    documents: (n: number) =>
      n === 1
        ? "En plan eller berättelse har kommit vidare"
        : `${n} planer och berättelser har kommit vidare`,
    agreements: (n: number) =>
      n === 1 ? "Ett avtal har skrivits under" : `${n} avtal har skrivits under`,
  },
  document: {
    inlamnad: (on: Day) => `Lämnades in ${shortDate(on)}.`,
    faststalld: (on: Day) => `Fastställdes ${shortDate(on)}.`,
  },
  signed: (by: readonly string[], all: boolean) =>
    `${listed(by)} har skrivit under.${all ? " Nu har alla gjort det." : " Någon part återstår."}`,
  changes: (n: number, on: Day) =>
    `${n === 1 ? "En ändring" : `${n} ändringar`} från och med ${longDate(on)} i ändringsloggen`,
  gone: (n: number) =>
    n === 0
      ? "Ingen uppgift att rätta har åtgärdats."
      : `${alone(n === 1 ? "en uppgift" : `${numeral(n)} uppgifter`)} att rätta har åtgärdats.`,
  fresh: (n: number) =>
    n === 0
      ? "Ingen ny har kommit till."
      : n === 1
        ? "En ny har kommit till."
        : `${n} nya har kommit till.`,
} as const;
