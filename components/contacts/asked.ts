/** What a list page of a centre's parts is asked to show: the list, a new row, or one row to change or end. */
export type Asked = { what: "list" } | { what: "new" } | { what: "change" | "end"; id: string };

type Query = Record<string, string | string[] | undefined>;

/** Read from the address, so that every form has an address of its own and works without script. */
export function readAsked({ ny, andra, avsluta }: Query): Asked {
  if (typeof avsluta === "string") return { what: "end", id: avsluta };
  if (typeof andra === "string") return { what: "change", id: andra };
  return ny === undefined ? { what: "list" } : { what: "new" };
}

/** The row that is asked for, if the person may change it and it is there. */
export function askedRow<R extends { id: string }>(
  asked: Asked,
  rows: readonly R[],
  mayEdit: boolean,
): R | null {
  return mayEdit && "id" in asked ? (rows.find((r) => r.id === asked.id) ?? null) : null;
}
