import type { Degree, Huvudman, ServiceType } from "@/lib/domain/service";
import type { HuvudmanOverview } from "@/lib/huvudman/queries";
import { numeral } from "./numerals";
import { alone, midSentence } from "./sentence";
import { serviceWords } from "./services";

const whose: Record<Huvudman, string> = { region: "regionen", kommun: "kommunerna" };

const difference = (now: number, before: number, than: string) =>
  now === before
    ? `lika många som ${than}`
    : `${numeral(Math.abs(now - before))} ${now > before ? "fler" : "färre"} än ${than}`;

const places = (n: number) => (n === 1 ? "familjecentral" : "familjecentraler");
const bare = (type: ServiceType) => serviceWords[type].replace(/ \(.*\)$/, "");

/** What a huvudman answers for in the county, for whoever sits for it. */
export const huvudmanPartWords = {
  title: { region: "Regionens del i dag", kommun: "Kommunernas del i dag" },
  /** "Mödrahälsovård finns helt på 31 av 39 familjecentraler, en fler än vid årsskiftet." */
  lead: ({ services, before, vacancies, huvudman }: HuvudmanOverview): string => {
    const said = services.map(({ type, degrees }) => {
      const total = Object.values(degrees).reduce((sum, n) => sum + n, 0);
      const was = before.find((one) => one.type === type)?.degrees.ja ?? 0;
      const here = `${alone(bare(type))} finns helt på ${numeral(degrees.ja)} av ${numeral(total)} ${places(total)}`;
      return `${here}, ${difference(degrees.ja, was, "vid årsskiftet")}.`;
    });
    const empty = vacancies.heads + vacancies.seats;
    const roles =
      empty === 0
        ? `Ingen av de roller som ${whose[huvudman]} står för är vakant.`
        : empty === 1
          ? `En roll som ${whose[huvudman]} står för är vakant.`
          : `${alone(numeral(empty))} roller som ${whose[huvudman]} står för är vakanta.`;
    return [...said, roles].join(" ");
  },
  rows: {
    service: (type: ServiceType) => serviceWords[type],
    roles: "Uppdrag",
    agreements: { region: "Avtal med regionen", kommun: "Avtal med en kommun" },
    need: "Behov och utbud",
  },
  degrees: {
    ja: (n) => `${n} helt här`,
    delvis: (n) => `${n} delvis här`,
    natverk: (n) => `${n} samverkar, men finns inte här`,
    nej: (n) => `${n} där det inte ingår`,
    okand: (n) => `${n} där uppgift saknas`,
  } satisfies Record<Degree, (n: number) => string>,
  whollyThen: (n: number) => (n === 0 ? "ingen helt vid årsskiftet" : `${n} helt vid årsskiftet`),
  wholly: "helt här",
  noVacancies: "inga vakanser",
  running: (n: number) => `${n} aktuella avtal`,
  toDecide: (n: number) => `${n} att ta ställning till`,
  toSign: (n: number) => `${n} väntar på underskrift`,
  lacking: (n: number, type: ServiceType) =>
    `${n} ${n === 1 ? "kommun" : "kommuner"} utan ${midSentence(bare(type))} på någon familjecentral`,
  lackedThen: (some: readonly { type: ServiceType; lacking: number }[]) =>
    `${some.map(({ type, lacking }) => `${lacking} utan ${midSentence(bare(type))}`).join(", ")} vid årsskiftet`,
  lackedMore: (type: ServiceType) => `utan ${midSentence(bare(type))}`,
} as const;
