import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";

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
      relaxColumnCount: true,
      skipEmptyLines: true,
      relaxQuotes: true,
      maxRecordSize: 100_000,
    });
    return checked(rows);
  } catch {
    return { problem: "broken" };
  }
}

/** UTF-8 where it is that, else Windows-1252, as Excel in Swedish writes CSV. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The sum of what a zip's own list says its parts unpack to; a bomb is refused before it is opened. Bytes. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) sum += view.getUint32(at + 24, true);
  return sum;
}

function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map((part) => part.text).join("");
  if ("result" in value) return cellText(value.result as ExcelJS.CellValue);
  if ("text" in value) return cellText(value.text as ExcelJS.CellValue);
  return "";
}

async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  if (unpackedSize(bytes) > 40 * 1024 * 1024) return { problem: "too_large" };
  try {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    const sheet = book.worksheets[0];
    if (!sheet) return { problem: "empty" };
    if (sheet.actualRowCount > maxRows + 1) return { problem: "too_many_rows" };
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const cells: string[] = [];
      for (let column = 1; column <= Math.min(row.cellCount, maxColumns); column++)
        cells.push(cellText(row.getCell(column).value));
      rows.push(cells);
    });
    return checked(rows);
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
  if (isZip || bytes.subarray(0, 1000).includes(0)) return { problem: "wrong_type" };
  return readText(decoded(bytes));
}
