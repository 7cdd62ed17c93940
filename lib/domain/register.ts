/** What the register can be narrowed by; each is a word of its address. */
export const registerFilters = [
  "sok",
  "typ",
  "lanstyp",
  "skede",
  "kommun",
  "verksamhet",
  "huvudman",
  "grad",
  "omradestyp",
  "dag",
] as const;
export type RegisterFilter = (typeof registerFilters)[number];

/** What the register can be sorted by, names in Swedish order. */
export const sortKeys = ["namn", "kommun", "typ", "skede", "omradestyp"] as const;
export type SortKey = (typeof sortKeys)[number];
export const sortWays = ["stigande", "fallande"] as const;
export type SortWay = (typeof sortWays)[number];

/** Stages that are several: all in operation, all that have not opened, and all there have been. */
export const stageGroups = ["drift", "planerade", "alla"] as const;
export type StageGroup = (typeof stageGroups)[number];

/** Rows a page of the register. */
export const pageSize = 50;

export type Page = {
  /** The page that is shown: the one asked for, or the nearest there is. */
  page: number;
  /** Never fewer than one: an empty list is a page too. */
  pages: number;
  offset: number;
  /** The numbers of its first and last row, from 1; both 0 where there is no row. */
  first: number;
  last: number;
};

/** A list is shown some rows at a time; a page that is not there, after a filter say, gives the nearest one that is. */
export function pageOf(total: number, asked: number, size = pageSize): Page {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Number.isFinite(asked) ? Math.min(Math.max(1, Math.trunc(asked)), pages) : 1;
  const offset = (page - 1) * size;
  const last = Math.min(total, offset + size);
  return { page, pages, offset, first: total === 0 ? 0 : offset + 1, last };
}

/** A list in parts is shown some rows at a time too: each part says how many it has, and those without a row here are left out. */
export function pageOfParts<T, P extends { rows: readonly T[] }>(
  parts: readonly P[],
  asked: number,
) {
  const found = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const page = pageOf(found, asked);
  let before = 0;
  const here = parts.map((part) => {
    const from = Math.max(0, page.offset - before);
    const until = Math.max(0, page.offset + pageSize - before);
    before += part.rows.length;
    return { ...part, count: part.rows.length, rows: part.rows.slice(from, until) };
  });
  return { page, found, parts: here.filter(({ rows }) => rows.length > 0) };
}
