import { withDays } from "@/lib/db/day";
import { type Day, lastDay } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import type { SectionType } from "@/lib/domain/document-section";
import { holdsOn, rowOn } from "@/lib/domain/period";
import {
  changesIn,
  closedDays,
  closuresIn,
  factsDay,
  type Vacancy,
  vacanciesIn,
  weeklyHours,
} from "@/lib/domain/register-facts";
import type { ServiceType } from "@/lib/domain/service";
import { deviationWords as words } from "@/lib/i18n/sv/register-facts";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { serviceWords } from "@/lib/i18n/sv/services";
import type { Ctx } from "@/lib/request";

type Post = { service: string; unit: string | null; profession: string };
/** The staffing on a day; what was fetched before days were kept says none. Words are put to it where it is shown. */
export type StaffingFact = Post & {
  persons: number | null;
  ftePercent: number | null;
  vacantPercent: number;
  on?: Day;
};
/** A post that was vacant during the year. */
export type VacancyFact = Post & { kind: "vakans" } & Vacancy;
/** Words that were fetched into a section of words, and the day that they are from. */
export type TextFact = { kind: "text"; said: string; on: Day };
export type RegisterFact = StaffingFact | VacancyFact | TextFact;

/** Everything that the register holds of a centre over the years, as far as a document fetches it. */
async function readRegister(ctx: Ctx, centreId: string) {
  const services = await ctx.db.service.findMany({
    relationLoadStrategy: "join",
    where: { centreId },
    include: {
      staffing: { orderBy: { profession: "asc" } },
      heads: true,
      unit: { include: { profiles: { orderBy: { fromOn: "asc" } } } },
    },
    orderBy: [{ type: "asc" }, { id: "asc" }],
  });
  const coordinators = await ctx.db.assignment.findMany({
    where: { role: "lokal_samordnare", centres: { some: { centreId } } },
    select: { personId: true, fromOn: true, untilOn: true },
  });
  return {
    services: services.map(({ type, staffing, heads, unit }) => ({
      type,
      staffing: withDays(staffing),
      heads: withDays(heads),
      names: withDays(unit?.profiles ?? []),
    })),
    coordinators: withDays(coordinators).map((one) => ({ ...one, who: one.personId })),
    statuses: withDays(await ctx.db.centreStatusPeriod.findMany({ where: { centreId } })),
    hours: withDays(
      await ctx.db.openingHours.findMany({
        where: { centreId, serviceType: "oppen_forskola", season: "ordinarie" },
      }),
    ),
  };
}
type Register = Awaited<ReturnType<typeof readRegister>>;
type Service = Register["services"][number];

const unitOf = ({ names }: Service, on: Day) => (rowOn(names, on) ?? names.at(-1))?.name ?? null;

/** A centre's services by their names on a day, with all their staffing. */
const postsOf = ({ services }: Register, on: Day) =>
  services.map((service) => ({
    service: service.type,
    unit: unitOf(service, on),
    staffing: service.staffing,
  }));

const staffingOn = (register: Register, on: Day): StaffingFact[] =>
  postsOf(register, on).flatMap(({ staffing, ...post }) =>
    staffing
      .filter((row) => holdsOn(row, on))
      .map(({ profession, persons, ftePercent, vacantPercent }) => ({
        ...post,
        ...{ profession, persons, ftePercent, vacantPercent, on },
      })),
  );

/** What was vacant during a year, until the day. */
const vacantDuring = (register: Register, year: number, on: Day): VacancyFact[] =>
  postsOf(register, on).flatMap(({ staffing, ...post }) =>
    [...new Set(staffing.map(({ profession }) => profession))].flatMap((profession) =>
      vacanciesIn(
        staffing.filter((row) => row.profession === profession),
        year,
        on,
      ).map((vacancy) => ({ kind: "vakans" as const, ...post, profession, ...vacancy })),
    ),
  );

/** How the year differed, in the order of the days; empty where nothing did. */
function deviationsOf(register: Register, year: number, on: Day): string {
  const said = [
    ...closuresIn(register.statuses, year, on).map(({ fromOn, untilOn }) => ({
      onDay: fromOn,
      text: words.closed(fromOn, untilOn ? lastDay(untilOn) : on),
    })),
    ...changesIn(register.coordinators, year, on).map((change) => ({
      onDay: change.onDay,
      text: words.coordinator(change),
    })),
    ...register.services.flatMap((service) => {
      const held = service.heads.flatMap((head) =>
        head.vacant || head.name === null ? [] : [{ ...head, who: head.name }],
      );
      const where = unitOf(service, on) ?? midSentence(serviceWords[service.type as ServiceType]);
      return changesIn(held, year, on).map((change) => ({
        onDay: change.onDay,
        text: words.head(where, change),
      }));
    }),
  ];
  return words.list(
    said.toSorted((a, b) => a.onDay.localeCompare(b.onDay)).map(({ text }) => text),
  );
}

export type Known = {
  on: Day;
  staffing: RegisterFact[];
  /** Empty for a plan: it tells of a year to come. */
  deviations: string;
  figures: Record<string, number | null>;
};

/** What the register knows of a document's own year: a report of last year is not told with what holds today. */
export async function registerFacts(
  ctx: Ctx,
  centreId: string,
  { kind, year }: { kind: DocumentKind; year: number },
): Promise<Known> {
  const on = factsDay(kind, year, ctx.today);
  const register = await readRegister(ctx, centreId);
  return {
    on,
    staffing: [
      ...staffingOn(register, on),
      // A plan tells of days to come.
      ...(kind === "berattelse" ? vacantDuring(register, year, on) : []),
    ],
    deviations: kind === "berattelse" ? deviationsOf(register, year, on) : "",
    figures: {
      oppna_timmar: weeklyHours(register.hours, year, on),
      stangda_dagar: closedDays(closuresIn(register.statuses, year, on), register.hours),
    },
  };
}

/** What a section is given of what is known; a section that nothing is fetched into is empty. */
export function fetchedInto(
  { key, type }: { key: string; type: SectionType },
  { on, staffing, deviations }: Known,
): { body?: string; facts: RegisterFact[] } {
  if (type === "bemanning") return { facts: staffing };
  if (key !== "avvikelser" || deviations === "") return { facts: [] };
  return { body: deviations, facts: [{ kind: "text", said: deviations, on }] };
}
