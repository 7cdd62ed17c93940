import type { Column } from "@/lib/i18n/sv/list-vocabulary";

export const templateColumns = [
  "name",
  "municipality",
  "street",
  "postcode",
  "town",
  "status",
  "opened",
  "mhv",
  "bhv",
  "oppen_forskola",
  "forebyggande_socialtjanst",
  "mhv_unit",
  "bhv_unit",
  "oppen_forskola_unit",
  "forebyggande_socialtjanst_unit",
  "phone",
  "email",
] as const satisfies readonly Column[];

/** One row that shows what the cells may hold. */
export const templateRow = [
  "Familjecentralen Exempel",
  "",
  "Exempelgatan 1",
  "123 45",
  "Exempelstad",
  "i drift",
  "2020-01-15",
  "helt",
  "helt",
  "delvis",
  "?",
  "",
  "BVC Exempel",
  "",
  "",
  "010-123 45 67",
  "namn@exempel.example",
];
