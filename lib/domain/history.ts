import type { Day } from "./day";
import { isDay } from "./day";

export type Values = Readonly<Record<string, unknown>>;

/** One line of the log: a row before and after; null before it was and after it is no more. */
export type LogLine = {
  id: string;
  change: "insert" | "update" | "delete";
  table: string;
  rowId: string;
  before: Values | null;
  after: Values | null;
};

export type FieldChange = { column: string; before: unknown; after: unknown };

export const logDeeds = ["added", "changed", "corrected", "ended", "removed"] as const;
export type LogDeed = (typeof logDeeds)[number];

/** What became of one thing in an event, field by field. */
export type LogItem = {
  id: string;
  deed: LogDeed;
  table: string;
  rowId: string;
  /** The first day it holds, or, of what ended, the first day it no longer does; null where it has no time. */
  fromOn: Day | null;
  fields: FieldChange[];
  reason: string | null;
  /** All that is known of the row, to say what it is about. */
  values: Values;
};

/** What tells the rows of a dated table apart besides time: two rows alike in these are the same thing, then and now. */
const sameThing: Record<string, readonly string[]> = {
  centre_profile: ["centre_id"],
  centre_status: ["centre_id"],
  centre_catchment: ["centre_id", "municipality_code"],
  opening_hours: ["centre_id", "service_type", "season", "weekday", "opens"],
  satellite: ["centre_id", "name"],
  centre_contact: ["centre_id", "role", "name"],
  kind_exception: ["centre_id"],
  unit_profile: ["unit_id"],
  service_presence: ["service_id"],
  service_staffing: ["service_id", "profession"],
  service_head: ["service_id"],
  other_actor: ["centre_id", "type", "organisation"],
  county_definition: ["name"],
};

/** Says which row it is, or is said elsewhere in the event. */
const silent = new Set([
  "county_id",
  "id",
  "version",
  "created_at",
  "at",
  "reason",
  "confirmed_by",
  "confirmed_on",
  "user_id",
  "former_user_id",
  "pseudonymised_at",
]);
const owners = new Set(["centre_id", "service_id", "assignment_id", "group_id", "agreement_id"]);
const time = new Set(["from_on", "until_on"]);

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const same = (a: unknown, b: unknown) =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);
const dayIn = (values: Values | null, column: string): Day | null => {
  const value = values?.[column];
  return typeof value === "string" && isDay(value) ? value : null;
};

/**
 * The fields in which two versions of a row differ, in the order of the row; of a row that came or went, every field
 * that says something. A column that nobody has named is shown as well: nothing that was changed is left out.
 */
export function fieldChanges(
  table: string,
  before: Values | null,
  after: Values | null,
): FieldChange[] {
  const columns = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return columns
    .filter(
      (c) => !silent.has(c) && !owners.has(c) && !(c === "unit_id" && table === "unit_profile"),
    )
    .map((column) => ({ column, before: before?.[column] ?? null, after: after?.[column] ?? null }))
    .filter((field) => !same(field.before, field.after));
}

const reasonOf = (values: Values | null) =>
  typeof values?.reason === "string" ? values.reason : null;
const withoutTime = (fields: FieldChange[]) => fields.filter((f) => !time.has(f.column));

function single(line: LogLine): LogItem {
  const { id, table, rowId, before, after } = line;
  const fields = fieldChanges(table, before, after);
  const values = after ?? before ?? {};
  const item = { id, table, rowId, values, reason: reasonOf(after) };
  if (line.change === "insert")
    return {
      ...item,
      deed: "added",
      fromOn: dayIn(after, "from_on"),
      fields: fields.filter((f) => f.column !== "from_on"),
    };
  if (line.change === "delete")
    return {
      ...item,
      deed: "removed",
      fromOn: dayIn(before, "from_on"),
      fields: withoutTime(fields),
    };
  const untilOn = dayIn(after, "until_on");
  const onlyItsEnd = fields.length === 1 && fields[0]?.column === "until_on";
  if (untilOn !== null && onlyItsEnd)
    return { ...item, reason: null, deed: "ended", fromOn: untilOn, fields: [] };
  // What has a time and keeps it was wrong from the beginning; an end that is taken back was not, nor what has no time.
  return {
    ...item,
    reason: same(reasonOf(before), reasonOf(after)) ? null : item.reason,
    deed: "from_on" in values && !onlyItsEnd ? "corrected" : "changed",
    fromOn: null,
    fields,
  };
}

/** What held until a day, or held from that very day and was replaced. */
function gaveWayTo(line: LogLine, created: LogLine): boolean {
  const keys = sameThing[line.table];
  const from = dayIn(created.after, "from_on");
  if (
    !keys ||
    line.table !== created.table ||
    from === null ||
    !keys.every((k) => same(line.before?.[k], created.after?.[k]))
  )
    return false;
  if (line.change === "delete") return dayIn(line.before, "from_on") === from;
  return line.change === "update" && dayIn(line.after, "until_on") === from;
}

/**
 * The lines of one transaction as what a person did. A row that ends the day another of the same thing begins is one
 * change from that day, told as what it said and what it says; the rest are added, ended, corrected or removed.
 */
export function itemsOf(lines: readonly LogLine[]): LogItem[] {
  const told = new Set<LogLine>();
  const items = lines.flatMap((line): LogItem[] => {
    if (line.change !== "insert") return [];
    const old = lines.find((other) => !told.has(other) && other !== line && gaveWayTo(other, line));
    if (!old) return [];
    told.add(old).add(line);
    const fields = fieldChanges(line.table, old.before, line.after).filter(
      (f) => !time.has(f.column),
    );
    const until = dayIn(line.after, "until_on");
    const ends: FieldChange[] = until ? [{ column: "until_on", before: null, after: until }] : [];
    return [
      {
        id: line.id,
        table: line.table,
        rowId: line.rowId,
        values: line.after ?? {},
        deed: "changed",
        fromOn: dayIn(line.after, "from_on"),
        fields: [...fields, ...ends],
        reason: reasonOf(line.after),
      },
    ];
  });
  const rest = lines.filter((line) => !told.has(line)).map(single);
  // A line in which only what is not told differs says nothing.
  return [...items, ...rest]
    .filter((i) => i.deed !== "corrected" || i.fields.length > 0 || i.reason !== null)
    .sort((a, b) => Number(a.id) - Number(b.id));
}
