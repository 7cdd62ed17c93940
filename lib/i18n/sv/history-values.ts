import { type Day, isDay, lastDay } from "@/lib/domain/day";
import type { FieldChange, LogItem } from "@/lib/domain/history";
import type { Names } from "@/lib/history/names";
import { roleWords } from "./assignments";
import { centreWords } from "./centre";
import { shortDate } from "./dates";
import { figureWords } from "./document-template";
import { remarkKindWords } from "./figure-questions";
import { confirmationGroupWords } from "./findings";
import { groupLevelWords, groupTypeWords } from "./groups";
import { columnWord, historyWords, inOrder } from "./history";
import { agreementCodes, loggedCost } from "./history-agreements";
import { kindWords } from "./kinds";
import { decisionStepWords, partWords } from "./matters";
import { otherActorWords, presenceWords } from "./other-actors";
import { degreeWords, huvudmanWords, serviceWords, utforareWords } from "./services";
import { statusWords } from "./statuses";
import { participationWords, unitTypeWords } from "./units";

type Words = Readonly<Record<string, string>>;

const documentKinds = { plan: "Verksamhetsplan", berattelse: "Verksamhetsberättelse" };

/** The words of coded columns; a column whose codes differ from table to table is named with its table. */
const coded: Record<string, Words> = {
  status: statusWords,
  degree: degreeWords,
  huvudman: huvudmanWords,
  utforare: utforareWords,
  kind: kindWords,
  group: confirmationGroupWords,
  profession: centreWords.professions,
  financing: centreWords.financing,
  season: centreWords.seasons,
  area_type_source: centreWords.areaSource,
  participates: participationWords,
  presence: presenceWords,
  service_type: serviceWords,
  services: serviceWords,
  level: {
    county: "Hela länet",
    municipalities: "Kommuner",
    centres: "Familjecentraler",
    group: "En plats i en grupp",
    services: "Verksamheter",
  },
  "governance_group.level": groupLevelWords,
  "governance_group.type": groupTypeWords,
  "group_demand.level": groupLevelWords,
  "group_demand.type": groupTypeWords,
  "group_label.type": groupTypeWords,
  "group_seat.role": roleWords,
  "service.type": serviceWords,
  "unit.type": unitTypeWords,
  "other_actor.type": otherActorWords,
  "centre_contact.role": centreWords.contactRoles,
  "assignment.role": roleWords,
  "decision_right.part": Object.fromEntries(
    Object.entries(partWords).map(([part, { name }]) => [part, name]),
  ),
  "decision_matter.step": decisionStepWords,
  ...agreementCodes,
  "document.kind": documentKinds,
  "document_round.kind": documentKinds,
  "document_leave.document_kind": documentKinds,
  "figure_remark.kind": remarkKindWords,
  figure_key: Object.fromEntries(
    Object.entries(figureWords).map(([key, { label }]) => [key, label]),
  ),
  "document.state": {
    utkast: "Utkast",
    inlamnad: "Inlämnad",
    ska_kompletteras: "Ska kompletteras",
    faststalld: "Fastställd",
    mottagen: "Mottagen",
  },
};

const named: Record<string, keyof Names> = {
  centre_id: "centres",
  unit_id: "units",
  person_id: "people",
  responsible_id: "people",
  group_id: "groups",
  superior_id: "groups",
  appointed_by: "groups",
  seat_id: "seats",
  matter_id: "matters",
  decider_id: "deciders",
  agreement_id: "agreements",
  replaced_by: "agreements",
  compared_with: "agreements",
  belongs_to: "agreements",
  cost_id: "costs",
  body_id: "bodies",
  party_id: "bodies",
  payer_party_id: "bodies",
  succeeded_by: "bodies",
  municipality_code: "municipalities",
  host_municipality: "municipalities",
  home_municipality: "municipalities",
};

const language = new Intl.DisplayNames("sv", { type: "language" });
const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 5, useGrouping: false });
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}.${String(minutes % 60).padStart(2, "0")}`;
/** Held as the first day it no longer holds; these are held as the last day itself. */
const firstDayAfter = (column: string) => column === "until_on";

function dateWord(column: string, value: Day): string {
  return shortDate(firstDayAfter(column) ? lastDay(value) : value);
}

function numberWord(column: string, value: number): string {
  if (column === "opens" || column === "closes") return clock(value);
  if (column === "weekday") return centreWords.weekdays[value - 1] ?? String(value);
  if (column === "fte_percent") return `${number.format(value)} procent`;
  return number.format(value);
}

/** A value of the log as a reader knows it; null where nothing was held. */
export function valueWord(
  table: string,
  column: string,
  value: unknown,
  names: Names,
): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value))
    return value.map((one) => valueWord(table, column, one, names)).join(", ") || null;
  if (typeof value === "boolean") return value ? "Ja" : "Nej";
  if (typeof value === "number") return numberWord(column, value);
  if (typeof value !== "string") return historyWords.whole;
  if (isDay(value)) return dateWord(column, value);
  const words = coded[`${table}.${column}`] ?? coded[column];
  if (words) return words[value] ?? value;
  if (column === "languages") return languageWord(value);
  if (column === "postcode") return value.replace(/^(\d{3})(\d{2})$/, "$1 $2");
  if (column === "org_nr") return value.replace(/^(\d{6})(\d{4})$/, "$1-$2");
  if (column === "email" && value.endsWith("@borttagen.invalid")) return historyWords.removedValue;
  const book = named[column];
  const name = book && names[book].get(value);
  if (typeof name === "object" && "what" in name) return loggedCost(name);
  return typeof name === "string" ? name : value;
}

function languageWord(code: string): string {
  try {
    return language.of(code) ?? code;
  } catch {
    return code;
  }
}

export type SaidField = { label: string; before: string | null; after: string | null };

const hoursIn = (item: LogItem, side: "before" | "after"): string | null => {
  const of = (column: string) => {
    const field = item.fields.find((f) => f.column === column);
    return field ? field[side] : item.values[column];
  };
  const [opens, closes] = [of("opens"), of("closes")];
  return typeof opens === "number" && typeof closes === "number"
    ? `${clock(opens)}–${clock(closes)}`
    : null;
};

/** An item's fields in words, what they said and what they say. Opening hours are one field: from when to when. */
export function saidFields(item: LogItem, names: Names): SaidField[] {
  const said = ({ column, before, after }: FieldChange): SaidField => ({
    label: columnWord(column, item.table),
    before: valueWord(item.table, column, before, names),
    after: valueWord(item.table, column, after, names),
  });
  if (item.table !== "opening_hours") return inOrder(item.fields).map(said);
  const hours = {
    label: columnWord("opening"),
    before: hoursIn(item, "before"),
    after: hoursIn(item, "after"),
  };
  const rest = item.fields.filter(
    (f) => !["opens", "closes", "weekday", "service_type", "season"].includes(f.column),
  );
  return [...(hours.before || hours.after ? [hours] : []), ...rest.map(said)];
}
