import { beforeAll, describe, expect, test } from "vitest";
import { Problem } from "@/lib/domain/problem";
import { fileDocument } from "@/lib/filing/keeping";
import { Unconfirmed, Unseen } from "@/lib/form/unseen";
import { attachProtocol } from "@/lib/protocols/keeping";
import type { Ctx } from "@/lib/request";
import { aCounty, type TestCounty } from "../support/county";
import { adopt, fill, read } from "../support/document";
import type { As } from "./every-command/asking";
import { inputOf, type Line, nameOf, run } from "./every-command/commands";
import { aimedAt, rowsOf } from "./every-command/frozen";
import { aPlace, countysOwn, type Place } from "./every-command/places";
import * as said from "./every-command/said";
import { samples } from "./every-command/samples";

let c: TestCounty;
let place: Place;
let as: Record<"län" | "lok" | "ord", As>;

beforeAll(async () => {
  c = await aCounty();
  const own = await countysOwn(c);
  place = await aPlace(c, own, "Eken", c.municipalities[0]);
  const { centreId, groupId } = place;
  as = {
    län: c.as.coordinator,
    lok: c.as.local(centreId),
    ord: c.acting("ledamot", [
      {
        role: "ordforande",
        scope: { level: "group", id: groupId, county: false, codes: [], ids: [centreId] },
      },
    ]),
  };
  // A report with goals and what came of them, figures, staffing, an own heading and the protocol of its adoption.
  const id = place.reportId;
  const heading = { documentId: id, heading: "Föräldrakvällar" };
  await as.lok((ctx) => run(ctx, "addHeading", inputOf("addHeading", heading)));
  await fill(as.lok, id);
  await adopt(as.lok, id, "recordAdoption");
}, 120_000);

class TakenBack extends Error {}

/** What came of it: done, or refused by a rule or by the database. */
type Told = "done" | "refused";

/** The command as its form asks it, and once more where what follows is shown first. */
async function press(ctx: Ctx, line: Line, at: Place): Promise<void> {
  const name = nameOf(line);
  const input = samples[line]?.(at) ?? {};
  try {
    await run(ctx, name, inputOf(name, input));
  } catch (error) {
    if (!(error instanceof Unseen || error instanceof Unconfirmed)) throw error;
    await run(ctx, name, inputOf(name, { ...input, seen: error.seen }));
  }
}

/** Does something, compares every row of the adopted version with what it was, and takes all of it back. */
async function unchanged(person: As, versionId: string, deed: (ctx: Ctx) => Promise<unknown>) {
  const it = { told: "refused" as Told, before: "", after: "" };
  await person(async (ctx) => {
    it.before = await rowsOf(ctx, versionId);
    await deed(ctx);
    it.told = "done";
    it.after = await rowsOf(ctx, versionId);
    throw new TakenBack();
  }).catch((error) => {
    const refused = error instanceof Problem || /document_|not found/.test(String(error?.message));
    if (!(error instanceof TakenBack || refused)) throw error;
  });
  // Who is refused may not have written anything on the way: the transaction has been undone as a whole.
  if (it.told === "done") expect(it.after).toBe(it.before);
  expect(it.before.length).toBeGreaterThan(1000);
  return it.told;
}

const lines = Object.keys(samples) as Line[];

describe.each(["reportId", "recordedId", "adoptedId"] as const)(
  "no command changes an adopted version: %s",
  (which) => {
    test.each(["län", "lok", "ord"] as const)(
      "asked by %s",
      async (who) => {
        const { at, versionId, adopted } = await as.län(
          (ctx) => aimedAt(ctx, place, place[which]),
          "read",
        );
        expect([adopted.sections.length > 0, adopted.goals.length > 0]).toEqual([true, true]);
        const done: Line[] = [];
        for (const line of lines)
          if ((await unchanged(as[who], versionId, (ctx) => press(ctx, line, at))) === "done")
            done.push(line);
        // It is the form itself that is asked: what may be done around the document is done.
        const expected: Record<typeof who, Line[]> = {
          län: [
            "openVersion",
            "openVersion, asked by the county",
            "receiveDocument",
            "changeCentre",
          ],
          lok: ["openVersion", "changeCentre"],
          ord: ["changeGroup"],
        };
        expect(done).toEqual(expect.arrayContaining(expected[who]));
        // Nothing that is written in a document is done to this one.
        const writing =
          /^(save(Section|Outcome|Figures)|confirmSection|hand(Section|Figure)|(add|rename|remove)Heading|(add|change|remove)(Goal|Activity)$|removeProtocol|submit|takeBackDocument|adoptDocument|recordAdoption|enterFigures|abandon)/;
        expect(done.filter((line) => writing.test(line))).toEqual([]);
      },
      120_000,
    );

    test("by a file that is put there, neither as the document nor as a protocol", async () => {
      const { versionId } = await as.län((ctx) => aimedAt(ctx, place, place[which]), "read");
      const { kind, year } = await read(as.län, place[which]);
      for (const person of Object.values(as)) {
        const filed = { ...said.filed(place.centreId), kind, year };
        for (const deed of [
          (ctx: Ctx) => fileDocument(ctx, filed, said.pdf),
          (ctx: Ctx) => attachProtocol(ctx, place[which], said.pdf),
        ])
          expect(await unchanged(person, versionId, deed)).toBe("refused");
      }
    });
  },
);
