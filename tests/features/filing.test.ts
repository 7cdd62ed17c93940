import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fileAnswer } from "@/lib/files/keeping";
import { fileDocument, filed } from "@/lib/filing/keeping";
import { idOf } from "../support/centre";
import { adopt, aYear, read, reopen, step } from "../support/document";

const bytes = new TextEncoder().encode(`%PDF-1.7 ${"x".repeat(5000)}`);
const pdf = { name: "../Plan 2025 (exempel).pdf", bytes };
const said = (centreId: string, over: Record<string, string> = {}) =>
  filed.parse({
    centreId,
    kind: "plan",
    year: "2025",
    adoptedOn: "2025-01-20",
    decision: "2025 § 2",
    ...over,
  });

test("a plan that was made elsewhere counts as it is, and is given back byte for byte", async () => {
  const y = await aYear();
  const id = idOf(await y.local((ctx) => fileDocument(ctx, said(y.centreId), pdf)));
  const view = await read(y.local, id);
  expect([view.state, view.adopted?.way, view.adopted?.decision]).toEqual([
    "faststalld",
    "fil",
    "2025 § 2",
  ]);
  const file = view.adopted?.files[0]?.file;
  expect(file).toMatchObject({
    name: "Plan 2025 (exempel).pdf",
    contentType: "application/pdf",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const answer = await y.local((ctx) => fileAnswer(ctx, file?.id ?? ""), "read");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="Plan 2025/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  await step(y.county, "receiveDocument", id);
});

test("what goes on from a file keeps the file, and the adopted one never loses it", async () => {
  const y = await aYear();
  const id = idOf(
    await y.local((ctx) => fileDocument(ctx, said(y.centreId, { year: "2026" }), pdf)),
  );
  await reopen(y.local, id, "correct");
  const view = await read(y.local, id);
  expect(view.draft?.files).toHaveLength(1);
  expect(view.adopted?.files).toHaveLength(1);
  await expect(
    y.local(({ db }) =>
      db.documentFile.deleteMany({ where: { documentVersionId: view.adopted?.id ?? "" } }),
    ),
  ).rejects.toThrow(/document_frozen/);
  await expect(
    y.local(({ db }) => db.storedFile.updateMany({ where: {}, data: { name: "x.pdf" } })),
  ).rejects.toThrow();
  await expect(
    y.local(({ db }) => db.storedFileContent.deleteMany({ where: {} })),
  ).rejects.toThrow();
});

test("is refused with a sentence: another's centre, a year begun, a day to come, a disguised file", async () => {
  const [y, other] = [await aYear(), await aYear()];
  const file = (over: Record<string, string>, uploaded = pdf, as = y.local) =>
    as((ctx) => fileDocument(ctx, said(y.centreId, over), uploaded));
  await expect(file({ centreId: other.centreId })).rejects.toMatchObject({ code: "not_found" });
  await expect(file({}, pdf, y.chair)).rejects.toMatchObject({ code: "not_allowed" });
  await expect(file({ adoptedOn: "2030-01-01" })).rejects.toMatchObject({
    fields: { adoptedOn: "decision_in_future" },
  });
  await expect(
    file({}, { name: "plan.pdf", bytes: new TextEncoder().encode("MZ") }),
  ).rejects.toMatchObject({ rule: "file_disguised" });
  const id = idOf(await file({}));
  await expect(file({})).rejects.toMatchObject({ rule: "document_begun" });
  await expect(adopt(y.chair, id)).rejects.toMatchObject({ rule: "document_step" });
});

test("no address gives another county's file", async () => {
  const [y, other] = [await aYear(), await aYear()];
  const id = idOf(await y.local((ctx) => fileDocument(ctx, said(y.centreId), pdf)));
  const file = (await read(y.local, id)).adopted?.files[0]?.fileId ?? "";
  await expect(other.county((ctx) => fileAnswer(ctx, file), "read")).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(read(other.county, id)).rejects.toMatchObject({ code: "not_found" });
});
