import type { LogDeed, LogItem } from "@/lib/domain/history";
import type { HistoryEvent } from "@/lib/history/events";
import type { Names } from "@/lib/history/names";
import { centreWords } from "./centre";
import { confirmationGroupWords } from "./findings";
import { historyWords, thingOf } from "./history";
import { valueWord } from "./history-values";
import { midSentence } from "./sentence";
import { serviceWords } from "./services";
import { statusWords } from "./statuses";

const listed = (words: string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const unique = (words: (string | null | undefined)[]) => [
  ...new Set(words.filter((w): w is string => Boolean(w))),
];

export function whoWord({ who }: Pick<HistoryEvent, "who">): string {
  return who.system ? historyWords.system : (who.name ?? historyWords.gone);
}

const said = (item: LogItem, column: string, names: Names) =>
  valueWord(item.table, column, item.values[column], names);

function serviceOf(item: LogItem, names: Names): string | null {
  if (item.table === "service") return said(item, "type", names);
  const id = item.values.service_id;
  const type = typeof id === "string" ? names.services.get(id) : undefined;
  return type ? serviceWords[type] : null;
}

/** What an item is about: "Bemanning: Öppen förskola, Förskollärare". */
export function itemTitle(item: LogItem, names: Names): string {
  const { table } = item;
  const one = (column: string) => said(item, column, names);
  const about: Record<string, () => (string | null)[]> = {
    centre: () => [names.centres.get(item.rowId) ?? null],
    unit: () => [names.units.get(item.rowId) ?? null],
    unit_profile: () => [one("unit_id")],
    centre_catchment: () => [one("municipality_code")],
    opening_hours: () => [
      one("service_type"),
      item.values.season === "sommar" ? centreWords.seasons.sommar : null,
      one("weekday"),
    ],
    satellite: () => [one("name")],
    centre_contact: () => [one("name")],
    confirmation: () => [one("group")],
    service: () => [serviceOf(item, names), one("unit_id")],
    service_presence: () => [serviceOf(item, names)],
    service_staffing: () => [serviceOf(item, names), one("profession")],
    service_head: () => [serviceOf(item, names)],
    other_actor: () => [one("organisation")],
    county_definition: () => [one("name")],
    person: () => [one("name")],
    assignment: () => [one("person_id"), one("role"), one("seat_id")],
    governance_group: () => [names.groups.get(item.rowId) ?? one("name")],
    group_municipality: () => [one("municipality_code")],
    group_centre: () => [one("centre_id")],
    group_seat: () => [one("title") ?? one("role")],
    group_label: () => [one("type")],
    group_demand: () => [one("type"), one("level")],
    assignment_municipality: () => [assigned(item, names), one("municipality_code")],
    assignment_centre: () => [assigned(item, names), one("centre_id")],
    assignment_service: () => [assigned(item, names), serviceOf(item, names)],
    decider: () => [one("name")],
    decision_matter: () => [one("title")],
    decision_right: () => [one("matter_id"), one("decider_id")],
    document: () => [one("centre_id"), one("kind"), one("year")],
    document_round: () => [one("kind"), one("year")],
    document_leave: () => [one("centre_id"), one("document_kind"), one("year")],
    document_section: () => [one("heading")],
    round_section: () => [one("heading")],
    document_goal: () => [one("title")],
    county_goal: () => [one("title")],
    county_theme: () => [one("name")],
    document_activity: () => [one("what")],
    stored_file: () => [one("name")],
    agreement: () => [one("title")],
    agreement_centre: () => [one("centre_id")],
    agreement_party: () => [one("body_id")],
    agreement_notice: () => [one("way"), one("party_id")],
    agreement_stand: () => [one("answer")],
    agreement_cost: () => [one("kind"), one("what")],
    agreement_item: () => [one("key")],
    agreement_cost_share: () => [one("cost_id"), one("party_id")],
    party_body: () => [one("organisation"), one("body")],
    assignment_share: () => [assigned(item, names), one("payer")],
  };
  const words = unique(about[table]?.() ?? []);
  const { title } = takenAway(item) ? historyWords.takenAway : thingOf(table);
  return words.length > 0 ? `${title}: ${words.join(", ")}` : title;
}

function assigned({ values }: LogItem, names: Names): string | null {
  const id = values.assignment_id;
  return (typeof id === "string" && names.assignments.get(id)?.person) || null;
}

/** A person's data, taken away at her request: the last that is ever said of her row. */
const takenAway = ({ table, values }: LogItem): boolean =>
  table === "person" && typeof values.pseudonymised_at === "string";

const verbs: Record<LogDeed, string> = {
  added: "lade till",
  changed: "ändrade",
  corrected: "rättade",
  ended: "avslutade",
  removed: "tog bort",
};

const groupTables = ["governance_group", "group_municipality", "group_centre", "group_seat"];

/** The one group that everything is about, where it is. */
function onlyGroup(items: LogItem[], names: Names): string | undefined {
  const seated = ({ table, values }: LogItem) => table === "assignment" && Boolean(values.seat_id);
  const about = items.filter((i) => groupTables.includes(i.table));
  if (about.length === 0 || items.some((i) => !about.includes(i) && !seated(i))) return undefined;
  const ids = unique(
    about.map((i) => (i.table === "governance_group" ? i.rowId : String(i.values.group_id))),
  );
  return ids.length === 1 && ids[0] ? names.groups.get(ids[0]) : undefined;
}

/** The one agreement that everything is about, where it is. */
function onlyAgreement(items: LogItem[], names: Names): string | undefined {
  const ids = unique(
    items.map((i) =>
      i.table === "agreement" ? i.rowId : (i.values.agreement_id as string | undefined),
    ),
  );
  return ids.length === 1 && ids[0] ? names.agreements.get(ids[0]) : undefined;
}

/** "utsåg Robin Exempel i Lokal styrgrupp Malmö": who came to sit in a group, or else who left it. */
function seatedSentence(items: LogItem[], names: Names): string | null {
  if (!items.every((i) => i.table === "assignment" && i.values.seat_id)) return null;
  const item = items.find((i) => i.deed === "added") ?? items[0];
  if (!item) return null;
  const who = said(item, "person_id", names) ?? historyWords.gone;
  const where = said(item, "seat_id", names);
  const does = item.deed === "added" ? "utsåg" : "avslutade uppdraget för";
  return `${does} ${who}${where ? ` i ${where}` : ""}`;
}

/** "vid Familjecentralen Eklunden", "vid 12 familjecentraler", or for a unit alone "för BVC Eken". */
function place({ centres, items, more }: HistoryEvent, names: Names): string {
  const group = onlyGroup(items, names);
  if (group) return ` i ${group}`;
  const agreement = onlyAgreement(items, names);
  if (agreement) return ` i ${agreement}`;
  const [one, ...others] = centres;
  if (one && others.length === 0) return ` vid ${names.centres.get(one) ?? "en familjecentral"}`;
  if (one)
    return more > 0 ? " vid flera familjecentraler" : ` vid ${centres.length} familjecentraler`;
  const units = unique(
    items.map((i) =>
      i.table === "unit" ? i.rowId : i.table === "unit_profile" ? String(i.values.unit_id) : null,
    ),
  );
  const unit = units.length === 1 && units[0] ? names.units.get(units[0]) : undefined;
  return unit ? ` för ${unit}` : "";
}

/** What somebody did, without who: "ändrade bemanningen vid Familjecentralen Eklunden". */
export function predicate(event: HistoryEvent, names: Names): string {
  const { items, newCentres, newUnits } = event;
  const where = place(event, names);
  if (items.some(takenAway)) return historyWords.takenAway.did;
  if (newCentres > 1) return `lade till ${newCentres} familjecentraler`;
  if (newCentres === 1)
    return `lade till ${names.centres.get(event.centres[0] ?? "") ?? "en familjecentral"}`;
  if (newUnits > 1) return `lade till ${newUnits} enheter`;
  const seats = seatedSentence(items, names);
  if (seats) return seats;
  const group = items.find((i) => i.table === "governance_group" && i.deed === "added");
  if (group) return `lade till ${names.groups.get(group.rowId) ?? "en grupp"}`;
  const agreement = items.find((i) => i.table === "agreement" && i.deed === "added");
  if (agreement) return `registrerade ${names.agreements.get(agreement.rowId) ?? "ett avtal"}`;
  const unit = newUnits === 1 && items.find((i) => i.table === "unit");
  if (unit) return `lade till ${names.units.get(unit.rowId) ?? "en enhet"}`;
  const confirmed = items.filter((i) => i.table === "confirmation");
  if (confirmed.length > 0 && confirmed.length === items.length)
    return `bekräftade ${confirmedWhat(confirmed)}${where}`;
  const stage = items.find(
    (i) => i.table === "centre_status" && (i.deed === "added" || i.deed === "changed"),
  );
  if (stage) return `ändrade skedet till ${midSentence(statusOf(stage))}${where}`;
  const newServices = items.filter((i) => i.table === "service" && i.deed === "added");
  if (newServices.length > 0)
    return `lade till ${listed(unique(newServices.map((i) => serviceOf(i, names))).map(midSentence))}${where}`;
  return `${verbOf(items)} ${objectsOf(items, names)}${where}`;
}

function statusOf({ values }: LogItem): string {
  return (statusWords as Record<string, string>)[String(values.status)] ?? String(values.status);
}

function confirmedWhat(items: LogItem[]): string {
  const groups = unique(
    items.map((i) => (confirmationGroupWords as Record<string, string>)[String(i.values.group)]),
  );
  return groups.length === Object.keys(confirmationGroupWords).length
    ? "alla uppgifter"
    : listed(groups.map(midSentence));
}

function verbOf(items: LogItem[]): string {
  // What a group covers is one thing, that a place in it comes or goes is a change of it.
  if (items.some((i) => i.table === "group_centre" || i.table === "group_municipality"))
    return verbs.changed;
  const [deed, ...others] = new Set(items.map((i) => i.deed));
  return deed && others.length === 0 ? verbs[deed] : verbs.changed;
}

function objectOf(item: LogItem, names: Names): string {
  const { table } = item;
  const service = serviceOf(item, names);
  if (table === "service_presence" && service)
    return item.deed === "ended" ? midSentence(service) : `uppgiften om ${midSentence(service)}`;
  if (table === "other_actor") return said(item, "organisation", names) ?? thingOf(table).object;
  return thingOf(table).object;
}

/** At most two things by name; a long list is many. */
function objectsOf(items: LogItem[], names: Names): string {
  const objects = unique(items.map((i) => objectOf(i, names)));
  return objects.length === 0
    ? "uppgifter"
    : objects.length <= 2
      ? listed(objects)
      : "flera uppgifter";
}

/** As a heading: "Ändrade bemanningen vid Familjecentralen Eklunden". */
export const eventTitle = (event: HistoryEvent, names: Names): string =>
  capital(predicate(event, names));

/** As a sentence: "Helena Exempel ändrade bemanningen vid Familjecentralen Eklunden". */
export const eventSentence = (event: HistoryEvent, names: Names): string =>
  `${whoWord(event)} ${predicate(event, names)}`;
