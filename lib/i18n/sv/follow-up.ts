import type { Day } from "@/lib/domain/day";
import type { Outcome } from "@/lib/domain/document-section";
import type { FollowUpObstacle, InterimState } from "@/lib/domain/follow-up";
import { longDate } from "./dates";
import { ruleWords } from "./rules";

/** How a goal stands while the year goes. */
const goalStates: Record<Outcome, string> = {
  uppnatt: "Redan uppnått",
  delvis: "På väg",
  inte: "Kommer inte att nås",
  inte_paborjat: "Inte påbörjat",
  utgar: "Utgår",
};
const activityStates: Record<InterimState, string> = {
  planerad: "Inte påbörjad",
  pagar: "Pågår",
  genomford: "Genomförd",
  inte: "Blir inte av",
};

type Told = { onDay: Day; by: string | null };
const together = new Intl.ListFormat("sv", { type: "conjunction" });
const toldOn = ({ onDay, by }: Told) => `${longDate(onDay)}${by ? ` av ${by}` : ""}`;

/** The interim follow-up of a plan. */
export const followUpWords = {
  title: "Följ upp planen",
  lead: "Säg hur målen och aktiviteterna står i dag. Det du hoppar över säger inget. Planen ändras inte; berättelsen börjar med det som sades sist.",
  goalStates,
  activityStates,
  goal: "Hur står målet?",
  activity: (what: string) => what,
  comment: "En rad om varför",
  activities: "Aktiviteter",
  save: "Spara uppföljningen",
  cancel: "Avbryt",
  numbered: (n: number, title: string) => `Mål ${n}. ${title}`,
  saidBefore: (on: Day) => `Ifyllt med det som sades sist, senast ${longDate(on)}.`,
  nothing: "Planen har inga mål att följa upp.",
  cannot: "Planen kan inte följas upp nu",
  obstacle: (obstacle: FollowUpObstacle) => ruleWords[obstacle],
  beside: {
    title: "Uppföljning under året",
    none: "Planen har inte följts upp än.",
    days: (days: readonly Told[]) => `Följdes upp ${together.format(days.map(toldOn))}.`,
  },
  /** On the centre's year. */
  year: {
    title: (year: number) => `Uppföljning av planen för ${year}`,
    none: "Inte gjord än. Den tar några minuter, och berättelsen börjar sedan med det som sades.",
    noneOthers: "Inte gjord än. Den görs av den som samordnar familjecentralen.",
    done: (last: Told, more: number) =>
      `Gjord ${toldOn(last)}.${more === 0 ? "" : more === 1 ? " En uppföljning till är gjord före det." : ` ${more} uppföljningar till är gjorda före det.`}`,
    again: "Följ upp planen igen",
    see: "Se planen",
  },
  /** Where what a report begins with comes from. */
  source: (on: Day) => `Enligt uppföljningen den ${longDate(on)}`,
  prefilled: (on: Day, comment: string | null) =>
    `Enligt uppföljningen den ${longDate(on)}${comment ? `: ${comment}` : "."}`,
  inReport: (on: Day) =>
    `Svaret är ifyllt enligt uppföljningen den ${longDate(on)}. Ändra det som blev annorlunda.`,
};
