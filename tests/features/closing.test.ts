import { describe, expect, test } from "vitest";
import { closeRound, reopenRound } from "@/lib/closing/commands";
import { daysToReopen, getClosing } from "@/lib/closing/queries";
import { dayInSweden } from "@/lib/db/day";
import { addDays } from "@/lib/domain/day";
import { roundOf } from "@/lib/year/queries";
import { afterSeeing } from "../support/centre";
import { aYear, begin, read, step, write, type Year } from "../support/document";

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
      sentences: expect.arrayContaining(["Ett dokument är i läget utkast."]),
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
});
