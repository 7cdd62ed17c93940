import { describe, expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { DocumentPage } from "@/components/writing/document-page";
import { RoundPage } from "@/components/year/round-page";
import { closeRound, reopenRound } from "@/lib/closing/commands";
import { getClosing } from "@/lib/closing/queries";
import { dayInSweden } from "@/lib/db/day";
import { getDocument } from "@/lib/document-page/queries";
import { readDocument, type Version } from "@/lib/documents/queries";
import { daysToReopen } from "@/lib/domain/closing";
import { addDays } from "@/lib/domain/day";
import { getRound, roundOf } from "@/lib/year/queries";
import { afterSeeing } from "../support/centre";
import type { TestCounty } from "../support/county";
import { anAdopted, aYear, begin, read, step, write, type Year } from "../support/document";
import { markup } from "../support/markup";

const round = (y: Year, kind: "plan" | "berattelse", year: number) =>
  y.county((ctx) => roundOf(ctx, { kind, year }), "read");
const close = async (y: Year, kind: "plan" | "berattelse" = "plan", year = 2027) => {
  const { id, version } = await round(y, kind, year);
  await afterSeeing(y.county, closeRound, { roundId: id, version, seen: null });
  return id;
};

describe("a year that is closed", () => {
  test("says first what it meets, and keeps what is begun, and what is not, as it is", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await write(y.local, id, "delaktighet", "Halvfärdigt.");
    const { id: roundId, version } = await round(y, "plan", 2027);
    await expect(
      y.county((ctx) => closeRound(ctx, { roundId, version, seen: null })),
    ).rejects.toMatchObject({
      sentences: expect.arrayContaining(["Ett dokument är ett utkast."]),
    });
    await close(y);
    const frozen = { rule: "document_year_closed" };
    await expect(write(y.local, id, "delaktighet", "Mer.")).rejects.toMatchObject(frozen);
    await expect(step(y.local, "submitDocument", id)).rejects.toMatchObject(frozen);
    // Below the commands the database says the same.
    const section = (await read(y.local, id)).draft?.sections[0]?.id ?? "";
    await expect(
      y.local(({ db }) =>
        db.documentSection.updateMany({ where: { id: section }, data: { body: "x" } }),
      ),
    ).rejects.toThrow(/document_year_is_closed/);
    await expect(
      y.local(({ db }) => db.document.updateMany({ where: { id }, data: { state: "inlamnad" } })),
    ).rejects.toThrow(/document_year_is_closed/);
    await close(y, "berattelse", 2026);
    await expect(begin(y, "berattelse", 2026)).rejects.toMatchObject(frozen);
    // Plans of another year go on.
    await begin(y, "plan", 2026);
  });

  test("is opened again by the county within thirty days, and not after", async () => {
    const y = await aYear({ on: dayInSweden(new Date()) });
    const roundId = await close(y);
    const { undo } = await y.county((ctx) => getClosing(ctx, roundId), "read");
    expect(undo).toBe(addDays(dayInSweden(new Date()), daysToReopen));
    const { version } = await round(y, "plan", 2027);
    await expect(y.local((ctx) => reopenRound(ctx, { roundId, version }))).rejects.toMatchObject({
      code: "not_allowed",
    });
    await expect(
      y.county((ctx) =>
        reopenRound({ ...ctx, today: addDays(ctx.today, daysToReopen + 1) }, { roundId, version }),
      ),
    ).rejects.toMatchObject({ rule: "too_late_to_reopen" });
    await y.county((ctx) => reopenRound(ctx, { roundId, version }));
    expect((await round(y, "plan", 2027)).closedAt).toBeNull();
  });

  test("says who closed it and when, and who opened it again, on its page and on each of its documents", async () => {
    const y = await aYear();
    const [draft, adopted] = [await begin(y, "plan", 2027), await anAdopted(y, "plan", 2026)];
    const person = (
      await y.c.as.coordinator(
        ({ db, actor }) => db.person.findFirst({ where: { userId: actor.userId } }),
        "read",
      )
    )?.name;
    const page = async (id: string) =>
      markup(
        RoundPage({ page: await y.county((ctx) => getRound(ctx, id), "read"), definitions: [] }),
      );
    const shown = async (as: TestCounty["as"]["coordinator"], id: string) =>
      markup(DocumentPage(await as((ctx) => getDocument(ctx, id, null), "read")));
    const { id: open } = await round(y, "plan", 2027);
    expect(await page(open)).not.toMatch(/stängdes|öppnades igen/);
    const roundId = await close(y);
    const closed = new RegExp(
      `Året stängdes \\d+ \\S+ \\d{4} kl\\. \\d\\d\\.\\d\\d av ${person}\\.`,
    );
    expect(await page(roundId)).toMatch(closed);
    // To whoever wrote it, to the group that waits for it and to whoever only reads.
    for (const as of [y.local, y.chair, y.c.as.member, y.county])
      expect((await shown(as, draft)).match(new RegExp(closed, "g"))).toHaveLength(1);
    expect(await shown(y.chair, adopted)).not.toMatch(closed);
    const print = await y.local((ctx) => readDocument(ctx, draft), "read");
    expect(markup(PrintPage({ document: print, version: print.draft as Version }))).toMatch(closed);

    const { version } = await round(y, "plan", 2027);
    await y.county((ctx) =>
      reopenRound({ ...ctx, today: dayInSweden(new Date()) }, { roundId, version }),
    );
    const again = new RegExp(`Det öppnades igen .* av ${person}\\.`);
    expect(await page(roundId)).toMatch(again);
    expect(await shown(y.local, draft)).not.toMatch(closed);
    await close(y);
    expect(await page(roundId)).toMatch(closed);
    expect(await page(roundId)).toMatch(/Före det öppnades det igen/);
  });
});
