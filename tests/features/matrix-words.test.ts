import { expect, test } from "vitest";
import { squareOf } from "@/components/matrix/cell";
import { matrixWords } from "@/lib/i18n/sv/matrix";
import { getMatrix } from "@/lib/matrix/queries";
import { matrixGroups, readMatrixView } from "@/lib/matrix/schema";
import { openRound } from "@/lib/year/commands";
import * as year from "@/lib/year/schema";
import { adopt, anAdopted, aYear, fill, reopen, step, type Year } from "../support/document";
import { fileIt } from "../support/filing";

const matrixOf = (y: Year, asked: Record<string, string> = {}) =>
  y.county((ctx) => getMatrix(ctx, readMatrixView(asked)), "read");

/** What the square of a centre says of a plan. */
async function said(y: Year, of = 2027) {
  const { columns, rows } = await matrixOf(y, { fran: "2000" });
  const column = columns.find((c) => c.kind === "plan" && c.year === of);
  return squareOf(rows[0]?.cells[column?.id ?? ""])?.word;
}

const now = { year: "2027", adoptedOn: "2026-11-20" };

test("the matrix says that a document is a file, also when it has been received", async () => {
  const y = await aYear();
  const id = await fileIt(y.local, y.centreId, now);
  expect(await said(y)).toBe("Fastställd, som fil");
  await step(y.county, "receiveDocument", id);
  expect(await said(y)).toBe("Mottagen, som fil");
  expect((await matrixOf(y, { lage: "som_fil" })).rows).toHaveLength(1);
  await reopen(y.local, id, "correct");
  expect(await said(y)).toBe("Mottagen, rättas, som fil");
});

test("what stands is said while the next version is written, handed in, or waits for the centre", async () => {
  const y = await aYear();
  const id = await anAdopted(y, "plan", 2027);
  expect(await said(y)).toBe("Fastställd");
  expect((await matrixOf(y, { lage: "rattas" })).rows).toHaveLength(0);
  await reopen(y.local, id, "correct");
  expect(await said(y)).toBe("Fastställd, rättas");
  await fill(y.local, id);
  await step(y.local, "submitDocument", id);
  expect(await said(y)).toBe("Fastställd, rättelse inlämnad");
  await adopt(y.chair, id);
  await step(y.county, "receiveDocument", id);
  await reopen(y.county, id, "request_correction");
  expect(await said(y)).toBe("Mottagen, ska rättas");
  expect((await matrixOf(y, { lage: "rattas" })).rows).toHaveLength(1);
  expect((await matrixOf(y, { lage: "som_fil" })).rows).toHaveLength(0);
});

test("a file of a year that is opened afterwards is handed in, and neither in time nor late", async () => {
  const y = await aYear();
  await fileIt(y.local, y.centreId, { year: "2024" });
  const days = { opensOn: "2023-10-01", deadlineOn: "2023-12-15", ways: "both", headings: "ja" };
  await y.county((ctx) =>
    openRound(ctx, year.openRound.parse({ kind: "plan", year: "2024", ...days })),
  );
  expect(await said(y, 2024)).toBe("Fastställd, som fil");
  const { columns } = await matrixOf(y, { fran: "2000" });
  const counts = columns.find((c) => c.year === 2024)?.counts;
  expect(counts).toEqual({ expected: 1, handedIn: 1, timed: 0, inTime: 0 });
  expect(matrixWords.count(counts ?? { expected: 0, handedIn: 0, timed: 0, inTime: 0 })).toBe(
    "1 av 1",
  );
});

test("each group that can be asked for has a word, and no two the same", () => {
  const words = matrixGroups.map((group) => matrixWords.states[group]);
  expect(new Set(words).size).toBe(matrixGroups.length);
});
