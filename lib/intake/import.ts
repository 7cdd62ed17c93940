import * as centreSchema from "@/lib/centres/schema";
import { isDay } from "@/lib/domain/day";
import { emailProblem, postcodeProblem } from "@/lib/domain/identifiers";
import { isPersonal, withheld } from "@/lib/domain/personnummer";
import { type Degree, type ServiceType, serviceTypes } from "@/lib/domain/service";
import { type CentreStatus, centreStatuses } from "@/lib/domain/status";
import { type Column, degreeWords, headings, statusNames } from "@/lib/i18n/sv/list-vocabulary";

const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** Which column stands where, and the headings that nobody knows. */
export function readHeader(header: readonly string[]): {
  columns: (Column | null)[];
  unknown: string[];
} {
  const taken = new Set<Column>();
  const columns = header.map((text) => {
    const column = (Object.keys(headings) as Column[]).find(
      (c) => !taken.has(c) && (headings[c] as readonly string[]).includes(plain(text)),
    );
    if (!column) return null;
    taken.add(column);
    return column;
  });
  return { columns, unknown: header.filter((text, i) => columns[i] === null && text !== "") };
}

export const rowProblems = [
  "name_missing",
  "municipality_missing",
  "municipality_unknown",
  "postcode_wrong",
  "day_wrong",
  "email_wrong",
  "website_wrong",
  "phone_wrong",
  "degree_unknown_word",
  "status_unknown_word",
  "service_unknown_word",
  "personnummer",
  "address_incomplete",
  "twice",
  "too_long",
] as const;
export type RowProblem = { column: Column; value: string; problem: (typeof rowProblems)[number] };

export type IntakeService = { type: ServiceType; degree: Degree; unit: string | null };
/** What one row says, once its cells are understood. */
export type IntakeRow = {
  name: string;
  municipality: string;
  street: string | null;
  postcode: string | null;
  town: string | null;
  status: CentreStatus;
  opened: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  services: IntakeService[];
  catchments: string[];
  problems: RowProblem[];
};

export type Municipalities = readonly { code: string; name: string }[];

function municipalityOf(text: string, all: Municipalities): string | null {
  const wanted = plain(text).replace(/s? kommun$/, "");
  return (
    all.find(
      (m) => m.code === text.trim() || plain(m.name) === wanted || plain(m.name) === `${wanted}s`,
    )?.code ?? null
  );
}

/** "MHV, BHV, ÖF" names the services and says nothing of where they are: their degree is not known (edge case 35). */
function namedServices(text: string, problem: (value: string) => void): IntakeService[] {
  return text
    .split(/[,;/+&]| och /)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part): IntakeService[] => {
      const type = serviceTypes.find((t) =>
        (headings[t] as readonly string[]).includes(plain(part)),
      );
      if (!type) problem(part);
      return type ? [{ type, degree: "okand", unit: null }] : [];
    });
}

/** The list as it may be kept. A telephone number may look like a personnummer. */
export function withoutPersonnummer(table: readonly (readonly string[])[]): string[][] {
  const { columns } = readHeader(table[0] ?? []);
  return table.map((cells) =>
    cells.map((cell, i) => (columns[i] !== "phone" && isPersonal(cell) ? withheld : cell)),
  );
}

/** What a centre's own form would refuse, a list does not take in. */
const asInTheForm = [
  ["name", "too_long"],
  ["street", "too_long"],
  ["town", "too_long"],
  ["phone", "phone_wrong"],
  ["website", "website_wrong"],
] as const;

/** What a row means. Nothing is guessed: a cell that is not understood refuses the row and says why. */
export function readRow(
  cells: readonly string[],
  columns: readonly (Column | null)[],
  all: Municipalities,
): IntakeRow {
  const said = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? "";
  const has = (column: Column) => columns.includes(column);
  const problems: RowProblem[] = [];
  const refuse = (column: Column, problem: RowProblem["problem"], value = said(column)) =>
    problems.push({ column, value: value.slice(0, 60), problem });
  const orNull = (column: Column) => said(column) || null;

  for (const [i, column] of columns.entries())
    if (column && column !== "phone" && isPersonal(cells[i] ?? ""))
      refuse(column, "personnummer", "");
  for (const [column, problem] of asInTheForm) {
    const fits = centreSchema.createCentre.shape[column].safeParse(said(column)).success;
    if (said(column) && !fits && !problems.some((p) => p.column === column))
      refuse(column, said(column).length > 254 ? "too_long" : problem);
  }
  if (!said("name")) refuse("name", "name_missing");
  const municipality = municipalityOf(said("municipality"), all);
  if (!municipality)
    refuse("municipality", said("municipality") ? "municipality_unknown" : "municipality_missing");
  if (said("postcode") && postcodeProblem(said("postcode"))) refuse("postcode", "postcode_wrong");
  if (said("opened") && !isDay(said("opened"))) refuse("opened", "day_wrong");
  if (said("email") && emailProblem(said("email"))) refuse("email", "email_wrong");
  const status =
    statusNames[plain(said("status"))] ?? centreStatuses.find((s) => s === said("status"));
  if (!status) refuse("status", "status_unknown_word");

  const listed = namedServices(said("services"), (value) =>
    refuse("services", "service_unknown_word", value),
  );
  const services = serviceTypes.flatMap((type): IntakeService[] => {
    const unit = orNull(`${type}_unit`);
    if (unit && unit.length > 120) refuse(`${type}_unit`, "too_long");
    if (!has(type))
      return unit ? [{ type, degree: "okand", unit }] : listed.filter((s) => s.type === type);
    const degree = degreeWords[plain(said(type))];
    if (!degree) refuse(type, "degree_unknown_word");
    return degree && degree !== "nej" ? [{ type, degree, unit }] : [];
  });
  const catchments = said("catchments")
    .split(/[,;]/)
    .map((t) => t.trim())
    .filter(Boolean)
    .flatMap((text) => {
      const code = municipalityOf(text, all);
      if (!code) refuse("catchments", "municipality_unknown", text);
      return code ? [code] : [];
    });
  const row = {
    name: said("name"),
    municipality: municipality ?? "",
    street: orNull("street"),
    town: orNull("town"),
    postcode: said("postcode") ? said("postcode").replace(/\D/g, "") : null,
    status: status ?? "i_drift",
    opened: orNull("opened"),
    phone: orNull("phone"),
    email: orNull("email")?.toLowerCase() ?? null,
    website: orNull("website"),
    services,
    catchments: [...new Set(catchments)],
    problems,
  };
  const address = [row.street, row.postcode, row.town];
  if (address.some(Boolean) && !address.every(Boolean)) refuse("street", "address_incomplete");
  return row;
}

/** All rows of a list; a centre that stands twice is refused the second time. */
export function readList(
  table: readonly (readonly string[])[],
  all: Municipalities,
): { unknown: string[]; missing: Column[]; rows: IntakeRow[] } {
  const { columns, unknown } = readHeader(table[0] ?? []);
  const missing = (["name", "municipality"] as const).filter((c) => !columns.includes(c));
  const seen = new Set<string>();
  const rows = table.slice(1).map((cells) => {
    const row = readRow(cells, columns, all);
    const key = `${row.municipality} ${plain(row.name)}`;
    if (row.name && seen.has(key))
      row.problems.push({ column: "name", value: row.name, problem: "twice" });
    seen.add(key);
    return row;
  });
  return { unknown, missing, rows };
}
