import { describe, expect, test } from "vitest";
import { addHeading, removeHeading, renameHeading } from "@/lib/own-headings/commands";
import { getHeading } from "@/lib/own-headings/queries";
import * as schema from "@/lib/own-headings/schema";
import { addSection } from "@/lib/template/commands";
import * as templateSchema from "@/lib/template/schema";
import { changeRound } from "@/lib/year/commands";
import { roundOf } from "@/lib/year/queries";
import * as yearSchema from "@/lib/year/schema";
import { afterSeeing } from "../support/centre";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  fill,
  read,
  reopen,
  step,
  write,
  type Year,
} from "../support/document";

const add = (y: Year, documentId: string, heading: string, as = y.local) =>
  as((ctx) => addHeading(ctx, schema.addHeading.parse({ documentId, heading })));
const sectionsOf = async (y: Year, id: string) => (await read(y.local, id)).draft?.sections ?? [];
const own = async (y: Year, id: string, key = "lokal-1") => {
  const found = (await sectionsOf(y, id)).find((s) => s.key === key);
  if (!found) throw new Error("no heading of its own");
  return { documentId: id, sectionId: found.id, version: String(found.version) };
};
const rename = async (y: Year, id: string, heading: string) => {
  const input = schema.renameHeading.parse({ ...(await own(y, id)), heading });
  return y.local((ctx) => renameHeading(ctx, input));
};
const remove = async (y: Year, id: string, as = y.local) => {
  const input = schema.removeHeading.parse(await own(y, id));
  return as((ctx) => removeHeading(ctx, input));
};
const headings = async (y: Year, id: string) => (await sectionsOf(y, id)).map((s) => s.heading);

describe("a heading of the centre's own", () => {
  test("stands last, is written in like any other, and goes with the words under it", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const before = await headings(y, id);
    const { goTo } = await add(y, id, "Föräldrakvällar");
    expect(goTo).toMatch(/avsnitt\/lokal-1$/);
    await add(y, id, "Bokbussen");
    expect(await headings(y, id)).toEqual([...before, "Föräldrakvällar", "Bokbussen"]);
    await write(y.local, id, "lokal-1", "Fyra kvällar om året.");
    await rename(y, id, "Föräldrakvällar i byn");
    expect(await headings(y, id)).toEqual([...before, "Föräldrakvällar i byn", "Bokbussen"]);
    const [written] = (await sectionsOf(y, id)).filter((s) => s.key === "lokal-1");
    expect(written).toMatchObject({ body: "Fyra kvällar om året.", ready: true, required: false });
    await remove(y, id);
    expect(await headings(y, id)).toEqual([...before, "Bokbussen"]);
    const lines = await y.local(
      ({ db }) => db.audit.findMany({ where: { tableName: "document_section", change: "delete" } }),
      "read",
    );
    expect(JSON.stringify(lines.map(({ before }) => before))).toContain("Fyra kvällar om året.");
  });

  test("stays last when the county adds one of its own, and is refused a name that is there", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await add(y, id, "Bokbussen");
    const round = await y.county((ctx) => roundOf(ctx, { kind: "plan", year: 2027 }), "read");
    const county = templateSchema.addSection.parse({
      roundId: round.id,
      version: String(round.version),
      heading: "Länets fokus",
      guidance: "",
      use: "optional",
      seen: "",
    });
    await afterSeeing(y.county, addSection, county);
    expect((await headings(y, id)).slice(-2)).toEqual(["Länets fokus", "Bokbussen"]);
    await expect(add(y, id, "länets  fokus")).rejects.toMatchObject({
      fields: { heading: "heading_taken" },
    });
    await expect(rename(y, id, "Länets fokus")).rejects.toMatchObject({
      fields: { heading: "heading_taken" },
    });
  });

  test("follows into the next version, and is frozen with what is adopted", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2026);
    await add(y, id, "Bokbussen");
    await write(y.local, id, "lokal-1", "Varje torsdag.");
    const place = await own(y, id);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    const frozen = { rule: "document_adopted" };
    await expect(add(y, id, "Mer")).rejects.toMatchObject(frozen);
    const input = schema.removeHeading.parse(place);
    await expect(y.local((ctx) => removeHeading(ctx, input))).rejects.toMatchObject(frozen);
    await expect(
      y.local(({ db }) => db.documentSection.deleteMany({ where: { id: place.sectionId } })),
    ).rejects.toThrow(/document_version_is_adopted|adopted/);
    await reopen(y.local, id, "correct");
    const copied = (await sectionsOf(y, id)).find((s) => s.key === "lokal-1");
    expect(copied).toMatchObject({ heading: "Bokbussen", body: "Vi når fler familjer." });
    await remove(y, id);
    const { adopted } = await read(y.local, id);
    expect(adopted?.sections.some((s) => s.heading === "Bokbussen")).toBe(true);
  });

  test("is the centre's to add: not where the county says no, not the county's own heading, not another's", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const [countys] = await sectionsOf(y, id);
    const input = schema.removeHeading.parse({
      documentId: id,
      sectionId: countys?.id,
      version: String(countys?.version),
    });
    await expect(y.local((ctx) => removeHeading(ctx, input))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(add(y, id, "Nytt", y.chair)).rejects.toMatchObject({ code: "not_allowed" });
    await expect(
      y.local((ctx) => getHeading(ctx, id, countys?.key ?? ""), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
    await add(y, id, "Bokbussen");
    const other = await anAdopted(y);
    const lent = schema.removeHeading.parse({ ...(await own(y, id)), documentId: other });
    await expect(y.local((ctx) => removeHeading(ctx, lent))).rejects.toMatchObject({
      rule: "document_adopted",
    });
    // What is there stays when the county takes the right away; no more are added.
    const round = await y.county((ctx) => roundOf(ctx, { kind: "plan", year: 2027 }), "read");
    const closed = yearSchema.changeRound.parse({
      roundId: round.id,
      version: String(round.version),
      ...{ opensOn: "2026-10-01", deadlineOn: "2026-12-15", graceOn: "", lastOn: "2027-01-31" },
      ways: "both",
    });
    await y.county((ctx) => changeRound(ctx, closed));
    await expect(add(y, id, "Ännu en")).rejects.toMatchObject({
      fields: { heading: "own_heading_not_allowed" },
    });
    expect(await headings(y, id)).toContain("Bokbussen");
  });
});
