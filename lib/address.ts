export type Query = Record<string, string | number | readonly string[] | null | undefined>;

/** An address with the questions that have an answer, in a fixed order, so that equal views have equal addresses. */
export function withQuery(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === null || value === undefined || value === ""
      ? []
      : Array.isArray(value)
        ? value.map((v): [string, string] => [key, String(v)])
        : [[key, String(value)] as [string, string]],
  );
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path;
}
