import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { documentsThatWait } from "@/lib/document-steps/queries";
import { fileAnswer } from "@/lib/files/keeping";
import { getFiling } from "@/lib/filing/queries";
import { changeRound } from "@/lib/year/commands";
import { roundOf } from "@/lib/year/queries";
import * as year from "@/lib/year/schema";
import { aCentre } from "../support/centre";
import { asRole, urls } from "../support/database";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  fill,
  read,
  reopen,
  sendBack,
  step,
  type Year,
} from "../support/document";
import { aPdf, fileIt } from "../support/filing";

const pdf = aPdf("../Plan 2025 (exempel).pdf");
const { bytes } = pdf;

test("a plan that was made elsewhere counts as it is, and is given back byte for byte", async () => {
  const y = await aYear();
  const id = await fileIt(y.local, y.centreId, {}, pdf);
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
  const id = await fileIt(y.local, y.centreId, { year: "2026" });
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
    fileIt(as, y.centreId, over, uploaded);
  await expect(file({ centreId: other.centreId })).rejects.toMatchObject({ code: "not_found" });
  await expect(file({}, pdf, y.chair)).rejects.toMatchObject({ code: "not_allowed" });
  await expect(file({ adoptedOn: "2030-01-01" })).rejects.toMatchObject({
    fields: { adoptedOn: "decision_in_future" },
  });
  await expect(
    file({}, { name: "plan.pdf", bytes: new TextEncoder().encode("MZ") }),
  ).rejects.toMatchObject({ rule: "file_disguised" });
  await expect(file({ year: "2028" })).rejects.toMatchObject({ rule: "filing_year_to_come" });
  const id = await file({});
  await expect(file({})).rejects.toMatchObject({ rule: "document_adopted" });
  await expect(adopt(y.chair, id)).rejects.toMatchObject({ rule: "document_step" });
});

test("no address gives another county's file", async () => {
  const [y, other] = [await aYear(), await aYear()];
  const id = await fileIt(y.local, y.centreId, {}, pdf);
  const file = (await read(y.local, id)).adopted?.files[0]?.fileId ?? "";
  await expect(other.county((ctx) => fileAnswer(ctx, file), "read")).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(read(other.county, id)).rejects.toMatchObject({ code: "not_found" });
});

/** Other days or ways for the plans of 2027. */
async function changed(y: Year, over: Record<string, string>) {
  const round = await y.county((ctx) => roundOf(ctx, { kind: "plan", year: 2027 }), "read");
  const input = year.changeRound.parse({
    ...{ roundId: round.id, version: String(round.version), ways: "both", headings: "ja" },
    ...{ opensOn: "2026-10-01", deadlineOn: "2026-12-15", lastOn: "2027-01-31", ...over },
  });
  await y.county((ctx) => changeRound(ctx, input));
}
const now = { year: "2027", adoptedOn: "2026-11-20" };

describe("a file of a year that the county has opened", () => {
  test("is held by the year's days and ways, as a decision that is recorded; the county is not", async () => {
    const y = await aYear();
    await changed(y, { ways: "chair" });
    const file = (as = y.local) => fileIt(as, y.centreId, now);
    await expect(file()).rejects.toMatchObject({ rule: "adoption_only_by_chair" });
    const before = { opensOn: "2026-09-01", deadlineOn: "2026-11-01", lastOn: "2026-11-10" };
    await changed(y, before);
    await expect(file()).rejects.toMatchObject({ rule: "document_locked" });
    await changed(y, { opensOn: "2026-12-01" });
    await expect(file()).rejects.toMatchObject({ rule: "document_not_open" });
    await changed(y, { ...before, ways: "chair" });
    await file(y.county);
  });

  test("is told to the chair, who may object; one of a year that was never opened is not", async () => {
    const y = await aYear();
    await fileIt(y.local, y.centreId, { year: "2019" });
    const waits = async () =>
      (await y.chair((ctx) => documentsThatWait(ctx), "read")).map(({ document: { id, why } }) => [
        id,
        why,
      ]);
    expect(await waits()).toEqual([]);
    const id = await fileIt(y.local, y.centreId, now);
    expect(await waits()).toEqual([[id, "to_look_at"]]);
    await reopen(y.chair, id, "object");
    expect(await read(y.local, id)).toMatchObject({ state: "ska_kompletteras" });
    const old = await fileIt(y.local, y.centreId, { year: "2018" });
    await expect(reopen(y.chair, old, "object")).rejects.toMatchObject({
      rule: "nothing_to_object_to",
    });
  });
});

describe("the group that adopted what is filed", () => {
  test("is one that has answered for the centre, also one that is gone, or another in words", async () => {
    const y = await aYear();
    const groups = async (centreId = y.centreId) =>
      (await y.local((ctx) => getFiling(ctx, centreId, { kind: null, year: null }), "read")).groups;
    await asRole(urls.superuser, (db) =>
      db.query("update governance_group set until_on = '2024-01-01' where id = $1", [y.groupId]),
    );
    expect(await groups()).toMatchObject([{ id: y.groupId, untilOn: "2024-01-01" }]);
    const named = await fileIt(y.local, y.centreId, { year: "2019", groupId: y.groupId });
    const said = await fileIt(y.local, y.centreId, { year: "2018" });
    const by = async (id: string) => (await read(y.local, id)).adopted?.adoptedGroupName;
    expect([await by(named), await by(said)]).toEqual([
      "Lokal styrgrupp (exempel)",
      "Den gamla styrgruppen",
    ]);
    const file = (over: Record<string, string>) => fileIt(y.local, y.centreId, over);
    await expect(file({ year: "2017", groupSaid: "" })).rejects.toMatchObject({
      fields: { groupId: "group_needed" },
    });
    const other = await aYear();
    await expect(file({ year: "2017", groupId: other.groupId })).rejects.toMatchObject({
      fields: { groupId: "group_unknown" },
    });
    const alone = await aCentre(y.c, {}, { name: "Alen" });
    expect(
      (await y.county((ctx) => getFiling(ctx, alone, { kind: null, year: null }))).groups,
    ).toEqual([]);
  });
});

describe("a file in the place of a draft", () => {
  const over = (y: Year, seen = "") => fileIt(y.local, y.centreId, { ...now, seen });
  const offered = (y: Year, kind: "plan" | "berattelse" = "plan", of = 2027) =>
    y.local((ctx) => getFiling(ctx, y.centreId, { kind, year: of }), "read");

  test("is taken once somebody has seen what is left behind, and what is left stands in the log", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    const { behind, seen } = await offered(y);
    expect(behind).toEqual([
      "Verksamhetsplan 2027 är redan påbörjad. Filen tar utkastets plats.",
      "Det här står i utkastet och följer inte med: texten under Uppföljning, texten under Nå alla familjer, texten under Delaktighet, ett mål och en aktivitet. Det går att läsa i loggen efteråt.",
    ]);
    await expect(over(y)).rejects.toMatchObject({ rule: "draft_left_behind" });
    expect((await read(y.local, id)).state).toBe("utkast");
    expect(await over(y, seen)).toBe(id);
    const view = await read(y.local, id);
    expect([view.state, view.draft, view.adopted?.way]).toEqual(["faststalld", null, "fil"]);
    expect([view.adopted?.sections, view.adopted?.goals, view.adopted?.activities]).toEqual([
      [],
      [],
      [],
    ]);
    const logged = await asRole(urls.superuser, (db) =>
      db.query(
        "select count(*)::int as n from audit where county_id = $1 and before->>'body' = 'Vi når fler familjer.'",
        [y.c.id],
      ),
    );
    expect(logged.rows[0]?.n).toBeGreaterThan(2);
  });

  test("needs no more where nothing has been written, and never goes past a reviewer", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    expect((await offered(y)).behind).toEqual([]);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    await expect(over(y, (await offered(y)).seen)).rejects.toMatchObject({
      rule: "document_submitted",
    });
    await sendBack(y.chair, id, "group");
    await over(y, (await offered(y)).seen);
  });

  test("keeps beside it the figures that have been answered, and asks for the rest", async () => {
    const y = await aYear();
    await anAdopted(y, "plan", 2026);
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    const { behind, seen } = await offered(y, "berattelse", 2026);
    expect(behind.join(" ")).toContain("siffror som är besvarade ligger kvar bredvid filen.");
    await fileIt(y.local, y.centreId, {
      ...{ kind: "berattelse", year: "2026", adoptedOn: "2026-11-20", seen },
    });
    const { adopted } = await read(y.local, id);
    expect(adopted?.figures.length).toBeGreaterThan(0);
    expect(adopted?.figures.every(({ state }) => state !== null)).toBe(true);
  });

  test("as the next version puts a wrong file right; the one that stood keeps its own", async () => {
    const y = await aYear();
    const id = await fileIt(y.local, y.centreId, now, aPdf("fel.pdf"));
    await reopen(y.local, id, "correct");
    const { behind, seen } = await offered(y);
    expect(behind).toContain("Filen fel.pdf i utkastet byts mot den nya.");
    await fileIt(y.local, y.centreId, { ...now, seen }, aPdf("ratt.pdf"));
    const { versions, state } = await read(y.local, id);
    expect([state, versions.map((v) => v.files.map(({ file }) => file.name))]).toEqual([
      "faststalld",
      [["ratt.pdf"], ["fel.pdf"]],
    ]);
  });
});
