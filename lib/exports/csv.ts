/** A cell that a spreadsheet would take for a formula is made text by an apostrophe; the rest is quoted where it must be. */
function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Cells = (string | number | null)[];
const lines = (rows: Cells[]): string =>
  rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("");

/** CSV as Swedish Excel opens it: UTF-8 with a byte-order mark, semicolons, CRLF. */
export function csv(header: string[], rows: Cells[]): string {
  return `\ufeff${lines([header, ...rows])}`;
}

/** The same, made part by part as it is fetched, so that no more than a part is ever held. */
export function csvStream(
  header: string[],
  nextRows: () => Promise<Cells[] | null>,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream(
    {
      start: (file) => file.enqueue(bytes.encode(csv(header, []))),
      async pull(file) {
        const rows = await nextRows();
        if (rows === null) file.close();
        else file.enqueue(bytes.encode(lines(rows)));
      },
    },
    // Nothing is fetched before whoever reads wants it.
    { highWaterMark: 0 },
  );
}
