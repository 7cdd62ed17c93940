import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const run = promisify(execFile);
const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

/** What is wrong with a list before any row of it is read. */
export const tableProblems = [
  "empty",
  "too_large",
  "too_many_rows",
  "not_a_table",
  "wrong_type",
  "broken",
] as const;
export type TableProblem = (typeof tableProblems)[number];
export type Table = { rows: string[][] } | { problem: TableProblem };

/** Bytes that a file may hold, and rows that a list may have. */
export const maxBytes = 2 * 1024 * 1024;
export const maxRows = 500;
const maxColumns = 60;
const maxCell = 1000;

function checked(rows: string[][]): Table {
  const filled = rows
    .map((row) =>
      row.slice(0, maxColumns).map((cell) => cell.normalize("NFC").trim().slice(0, maxCell)),
    )
    .filter((row) => row.some((cell) => cell !== ""));
  if (filled.length === 0) return { problem: "empty" };
  if (filled.length > maxRows + 1) return { problem: "too_many_rows" };
  if (filled.some((row) => row.some((cell) => !cell.isWellFormed() || cell.includes("\u0000"))))
    return { problem: "broken" };
  return { rows: filled };
}

/** Text parted by tabs, semicolons or commas: whichever the first line has most of. */
export function readText(text: string): Table {
  const first =
    text
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .find((line) => line.trim() !== "") ?? "";
  const count = (mark: string) => first.split(mark).length - 1;
  const delimiter = ["\t", ";", ","].sort((a, b) => count(b) - count(a))[0] ?? ";";
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      recordDelimiter: ["\r\n", "\n", "\r"],
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      // One more than may be, to know that there are too many; the rest is never read.
      to: maxRows + 2,
      relaxQuotes: true,
      maxRecordSize: 100_000,
    });
    return checked(rows);
  } catch {
    return { problem: "broken" };
  }
}

/** The encoding that a byte-order mark names; else UTF-8 where it is that, else Windows-1252, as Excel in Swedish writes CSV. */
function decoded(bytes: Uint8Array): string {
  const wide = wideMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What Excel calls Unicode text. */
function wideMark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** What its parts may unpack to, together. Bytes. */
const maxUnpacked = 40 * 1024 * 1024;

/** Whether a zip's parts unpack to no more than may be held. They are unpacked to know it, for a bomb lies, and each byte at most once. */
async function unpacksWithin(bytes: Uint8Array, most: number): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = most;
  let unread = bytes.length;
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const packed = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    unread -= packed;
    if (unread < 0 || local + 30 > bytes.length) return false;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const part = bytes.subarray(start, start + packed);
    if (view.getUint16(at + 10, true) === 0) left -= part.length;
    else left -= await unpackedLength(part, left);
    if (left < 0) return false;
  }
  return true;
}

/** How much a part unpacks to; more than `most` where it is more, and nothing where it cannot be unpacked. */
async function unpackedLength(part: Uint8Array, most: number): Promise<number> {
  try {
    return (await unpack(part, { maxOutputLength: most })).length;
  } catch (error) {
    return error instanceof RangeError ? most + 1 : 0;
  }
}

const answered = z.union([
  z.object({ rows: z.array(z.array(z.string())) }),
  z.object({ problem: z.enum(tableProblems) }),
]);

/** Lets a process of its own read the workbook, with little memory and time, and none of our secrets. */
async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  if (!(await unpacksWithin(bytes, maxUnpacked))) return { problem: "too_large" };
  const program = join(process.cwd(), "lib/tables/workbook.mjs");
  const limits = [String(maxRows + 1), String(maxColumns)];
  try {
    const reading = run(process.execPath, ["--max-old-space-size=256", program, ...limits], {
      env: { NODE_ENV: "production" },
      timeout: 15_000,
      killSignal: "SIGKILL",
      maxBuffer: 64 * 1024 * 1024,
    });
    // A reader that is gone before it has been given everything says so by how it ended.
    reading.child.stdin?.on("error", () => {}).end(bytes);
    const answer = answered.parse(JSON.parse((await reading).stdout));
    return "rows" in answer ? checked(answer.rows) : answer;
  } catch {
    return { problem: "broken" };
  }
}

/** A file by what it is and not only by what it is called. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) return { problem: "empty" };
  if (bytes.length > maxBytes) return { problem: "too_large" };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  const extension = name.toLowerCase().split(".").at(-1);
  if (extension === "xlsx") return isZip ? readWorkbook(bytes) : { problem: "wrong_type" };
  if (extension !== "csv" && extension !== "txt") return { problem: "wrong_type" };
  if (isZip || (!wideMark(bytes) && bytes.subarray(0, 1000).includes(0)))
    return { problem: "wrong_type" };
  return readText(decoded(bytes));
}
