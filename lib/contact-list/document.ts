import { csv } from "@/lib/exports/csv";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import {
  listedRoleWords,
  representsWord,
  vacantWord,
  contactListWords as words,
} from "@/lib/i18n/sv/contact-list";
import { serviceWords } from "@/lib/i18n/sv/services";
import type { ContactRow } from "./rows";

/** The rows of the contact list as CSV, each fact in a column of its own. */
export function contactListCsv(rows: readonly ContactRow[], names: RoleNames): string {
  const roles = listedRoleWords(names);
  const { columns } = words;
  return csv(
    [
      columns.role,
      columns.name,
      columns.title,
      columns.percent,
      columns.group,
      columns.represents,
      columns.centre,
      columns.municipality,
      columns.service,
      columns.unit,
      columns.employer,
      columns.email,
      columns.phone,
    ],
    rows.map((r) => [
      r.standIn ? words.standIn(roles[r.role]) : roles[r.role],
      r.vacant ? vacantWord(r.vacant.since) : r.name,
      r.title,
      r.percent,
      r.group?.name ?? null,
      representsWord(r.represents),
      r.centre?.name ?? null,
      r.municipality?.name ?? null,
      r.service && serviceWords[r.service.type],
      r.service?.unit ?? null,
      r.employer,
      r.email,
      r.phone,
    ]),
  );
}
