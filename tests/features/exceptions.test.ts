import { describe, expect, test } from "vitest";
import { getCentre } from "@/lib/centres/queries";
import { day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { decideException, endException } from "@/lib/exceptions/commands";
import { countExceptions, exceptionsOf, getExceptions } from "@/lib/exceptions/queries";
import * as schema from "@/lib/exceptions/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const today = day("2026-11-22");
const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

async function aPlace(c: TestCounty) {
  const centreId = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
  const version = async () =>
    (await c.as.coordinator(({ db }) => db.centre.findFirstOrThrow({ where: { id: centreId } })))
      .version;
  const said = async (over: Record<string, string> = {}) =>
    schema.decideException.parse({
      centreId,
      version: await version(),
      kind: "familjecentral",
      reason: "Barnmorskan flyttar in i mars, lokalen byggs om.",
      decider: "Länsstyrgruppen 2026-10-01",
      fromOn: "2026-11-01",
      lastOn: "2027-03-31",
      ...over,
    });
  const ended = async (exceptionId: string, endOn: string) =>
    schema.endException.parse({ centreId, version: await version(), exceptionId, endOn });
  const rows = () => c.as.reader((ctx) => exceptionsOf(ctx, centreId), "read");
  return { centreId, said, ended, rows };
}

describe("an exception", () => {
  test("stands beside the derived kind, never in its place, and is counted separately", async () => {
    const c = await aCounty();
    const { centreId, said } = await aPlace(c);
    const input = await said();
    await c.as.coordinator((ctx) => decideException(ctx, input));
    const seen = await c.as.reader((ctx) => getExceptions(ctx, centreId), "read");
    expect(seen).toMatchObject({ kind: "familjecentralsliknande", mayDecide: false });
    expect(seen.exceptions).toMatchObject([
      { kind: "familjecentral", fromOn: "2026-11-01", untilOn: "2027-04-01" },
    ]);
    const register = await c.as.reader((ctx) => listCentres(ctx, readView({}), null), "read");
    expect(register.inOperation).toMatchObject({ familjecentral: 0, familjecentralsliknande: 1 });
    const count = (on: string) => c.as.reader((ctx) => countExceptions(ctx, day(on)), "read");
    expect(await count("2027-03-31")).toEqual({ familjecentral: 1, familjecentralsliknande: 0 });
    expect(await count("2027-04-01")).toEqual({ familjecentral: 0, familjecentralsliknande: 0 });
  });

  test("needs a reason, a decider and an end", () => {
    const answer = schema.decideException.safeParse({
      centreId: crypto.randomUUID(),
      version: 1,
      kind: "familjecentral",
      fromOn: "2026-11-01",
    });
    expect(answer.error?.issues.map((i) => i.path[0])).toEqual(["reason", "decider", "lastOn"]);
  });

  test("ends before it begins, overlaps another: both refused with the field that is wrong", async () => {
    const c = await aCounty();
    const { said } = await aPlace(c);
    const backward = await said({ lastOn: "2026-10-31" });
    await expect(c.as.coordinator((ctx) => decideException(ctx, backward))).rejects.toSatisfy(
      problem("broken_rule", "lastOn", "period_backward"),
    );
    const first = await said();
    await c.as.coordinator((ctx) => decideException(ctx, first));
    const second = await said({ fromOn: "2027-03-31", lastOn: "2027-12-31" });
    await expect(c.as.coordinator((ctx) => decideException(ctx, second))).rejects.toSatisfy(
      problem("broken_rule", "fromOn", "exception_there_already"),
    );
  });

  test("ends early, and one that has not begun is taken back; both are recorded and none deleted", async () => {
    const c = await aCounty();
    const { said, ended, rows } = await aPlace(c);
    const now = await said();
    await c.as.coordinator((ctx) => decideException(ctx, now));
    const later = await said({ fromOn: "2028-01-01", lastOn: "2028-12-31" });
    await c.as.coordinator((ctx) => decideException(ctx, later));
    const [planned, current] = await rows();
    const takenBack = await ended(planned?.id ?? "", today);
    await c.as.coordinator((ctx) => endException(ctx, takenBack));
    const early = await ended(current?.id ?? "", today);
    await c.as.coordinator((ctx) => endException(ctx, early));
    expect((await rows()).map((r) => [r.fromOn, r.untilOn])).toEqual([["2026-11-01", today]]);
    const log = await c.as.reader(
      ({ db }) =>
        db.audit.findMany({ where: { tableName: "kind_exception" }, orderBy: { id: "asc" } }),
      "read",
    );
    expect(log.map((l) => l.change)).toEqual(["insert", "insert", "update", "update"]);
    expect(log[0]?.actorId).toBe(c.userId("lanssamordnare"));
    const again = await ended(current?.id ?? "", "2027-01-01");
    await expect(c.as.coordinator((ctx) => endException(ctx, again))).rejects.toSatisfy(
      problem("broken_rule", "endOn", "ends_no_earlier"),
    );
  });

  test("is decided by the länssamordnare alone, and another county's centre is not found", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const { centreId, said } = await aPlace(c);
    const input = await said();
    for (const who of [c.as.koordinator, c.as.local(centreId), c.as.member, c.as.reader])
      await expect(who((ctx) => decideException(ctx, input))).rejects.toSatisfy(
        problem("not_allowed"),
      );
    await expect(other.as.coordinator((ctx) => decideException(ctx, input))).rejects.toSatisfy(
      problem("not_found"),
    );
    await c.as.coordinator((ctx) => decideException(ctx, input));
    expect(await other.as.coordinator((ctx) => exceptionsOf(ctx, centreId))).toEqual([]);
    expect(
      (await c.as.reader((ctx) => getCentre(ctx, centreId, today), "read")).exceptions,
    ).toHaveLength(1);
  });
});
