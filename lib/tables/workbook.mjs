// Reads a workbook from stdin and writes the cells of its first sheet to stdout, as JSON. A program of its own: a
// kilobyte can ask a reader of workbooks for a billion columns, and what goes down must not be the server.
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";

const [maxRows, maxColumns] = process.argv.slice(2).map(Number);
/** Excel's own last row. */
const lastRow = 1_048_576;
/** Parts of a sheet that hold no cell. */
const ignoreNodes = [
  "sheetViews",
  "cols",
  "autoFilter",
  "rowBreaks",
  "hyperlinks",
  "dataValidations",
  "conditionalFormatting",
  "headerFooter",
  "picture",
  "drawing",
  "tableParts",
  "extLst",
];

function textOf(value) {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map((part) => part.text).join("");
  if ("result" in value) return textOf(value.result);
  if ("text" in value) return textOf(value.text);
  return "";
}

async function read(bytes) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes, { ignoreNodes });
  const sheet = book.worksheets[0];
  if (!sheet) return { problem: "empty" };
  if (sheet.rowCount > lastRow) return { problem: "broken" };
  if (sheet.actualRowCount > maxRows) return { problem: "too_many_rows" };
  const rows = [];
  sheet.eachRow((row) => {
    const cells = [];
    for (let column = 1; column <= Math.min(row.cellCount, maxColumns); column++)
      cells.push(textOf(row.getCell(column).value));
    rows.push(cells);
  });
  return { rows };
}

const answer = await read(await buffer(process.stdin)).catch(() => ({ problem: "broken" }));
process.stdout.write(JSON.stringify(answer));
