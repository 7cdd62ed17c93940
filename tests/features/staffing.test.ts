import { describe, expect, test } from "vitest";
import { Problem } from "@/lib/domain/problem";
import { endHead, setHead, setStaffing } from "@/lib/staffing/commands";
import { getHead, getStaffing } from "@/lib/staffing/queries";
import * as schema from "@/lib/staffing/schema";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

async function aService(c: TestCounty, name = "Familjecentralen Prov (exempel)") {
  const centreId = await aCentre(c, { mhv: "ja" }, { name });
  const service = await c.as.coordinator(({ db }) =>
    db.service.findFirstOrThrow({ where: { centreId } }),
  );
  return { centreId, serviceId: service.id, version: service.version };
}
type Service = Awaited<ReturnType<typeof aService>>;

const staffing = (s: Service, rows: object[], over: object = {}) =>
  schema.setStaffing.parse({
    ...s,
    mode: "changed",
    fromOn: "2026-01-01",
    staffing: rows,
    ...over,
  });
const midwives = { profession: "barnmorska", persons: "2", ftePercent: "175", vacantPercent: "25" };
const rowsOf = (c: TestCounty, s: Service) =>
  c.as.reader((ctx) => getStaffing(ctx, s.centreId, s.serviceId), "read");

describe("the staffing of a service", () => {
  test("is set as a whole from a day; what is the same goes on, what is gone ends and stays in history", async () => {
    const c = await aCounty();
    const s = await aService(c);
    await c.as.local(s.centreId)((ctx) =>
      setStaffing(
        ctx,
        staffing(s, [
          midwives,
          { profession: "kurator", persons: "1", ftePercent: "40" },
          { profession: "" },
        ]),
      ),
    );
    await c.as.koordinator((ctx) =>
      setStaffing(
        ctx,
        staffing(
          { ...s, version: s.version + 1 },
          [midwives, { profession: "psykolog", persons: "1" }],
          { fromOn: "2027-01-01" },
        ),
      ),
    );
    const { rows } = await rowsOf(c, s);
    expect(
      rows.map((r) => [
        r.profession,
        r.persons,
        r.ftePercent,
        r.vacantPercent,
        r.fromOn,
        r.untilOn,
      ]),
    ).toEqual([
      ["barnmorska", 2, 175, 25, "2026-01-01", null],
      ["kurator", 1, 40, 0, "2026-01-01", "2027-01-01"],
      ["psykolog", 1, null, 0, "2027-01-01", null],
    ]);
  });

  test("that was wrong is corrected in place, and the log keeps what it said", async () => {
    const c = await aCounty();
    const s = await aService(c);
    await c.as.coordinator((ctx) => setStaffing(ctx, staffing(s, [midwives])));
    await c.as.coordinator((ctx) =>
      setStaffing(
        ctx,
        staffing({ ...s, version: s.version + 1 }, [{ ...midwives, ftePercent: "150" }], {
          mode: "wrong",
          fromOn: "",
        }),
      ),
    );
    const { rows } = await rowsOf(c, s);
    expect(rows).toMatchObject([{ ftePercent: 150, fromOn: "2026-01-01", untilOn: null }]);
    const line = await c.as.reader(
      ({ db }) =>
        db.audit.findFirstOrThrow({ where: { rowId: rows[0]?.id ?? "", change: "update" } }),
      "read",
    );
    expect(line.before).toMatchObject({ fte_percent: 175 });
    expect(line.centreId).toBe(s.centreId);
    expect(line.actorId).toBe(c.userId("lanssamordnare"));
  });

  test.each([
    [[{ persons: "2" }], "staffing[0].profession", "profession_needed"],
    [[midwives, midwives], "staffing[1].profession", "profession_twice"],
    [[{ ...midwives, ftePercent: "201" }], "staffing[0].ftePercent", "more_than_full_time"],
    [[{ profession: "kurator", persons: "0" }], "staffing[0].persons", "nobody_and_no_vacancy"],
  ])("what cannot be is refused with the field that says it (%#)", async (rows, field, rule) => {
    const c = await aCounty();
    const s = await aService(c);
    await expect(c.as.coordinator((ctx) => setStaffing(ctx, staffing(s, rows)))).rejects.toSatisfy(
      problem("broken_rule", field, rule),
    );
  });

  test("a stale form learns what stands now", async () => {
    const c = await aCounty();
    const s = await aService(c);
    await c.as.coordinator((ctx) => setStaffing(ctx, staffing(s, [midwives])));
    await expect(c.as.coordinator((ctx) => setStaffing(ctx, staffing(s, [])))).rejects.toSatisfy(
      problem("conflict", "staffing[0].ftePercent", "175"),
    );
  });

  test("is refused to who may not, and not found from another county", async () => {
    const c = await aCounty();
    const s = await aService(c);
    for (const who of [
      c.as.member,
      c.as.reader,
      c.as.local("00000000-0000-4000-8000-000000000000"),
    ])
      await expect(who((ctx) => setStaffing(ctx, staffing(s, [midwives])))).rejects.toSatisfy(
        problem("not_allowed"),
      );
    const other = await aCounty();
    await expect(
      other.as.coordinator((ctx) => setStaffing(ctx, staffing(s, [midwives]))),
    ).rejects.toSatisfy(problem("not_found"));
    const elsewhere = await aService(c, "En annan (exempel)");
    await expect(
      c.as.coordinator((ctx) =>
        setStaffing(ctx, staffing({ ...s, centreId: elsewhere.centreId }, [])),
      ),
    ).rejects.toSatisfy(problem("not_found"));
  });
});

const head = (s: Service, over: object = {}) =>
  schema.setHead.parse({
    ...s,
    mode: "changed",
    fromOn: "2026-01-01",
    state: "named",
    name: "Eva Exempel",
    title: "Enhetschef",
    email: "Eva@Exempel.example",
    ...over,
  });
const headsOf = async (c: TestCounty, s: Service) =>
  (await c.as.reader((ctx) => getHead(ctx, s.centreId, s.serviceId), "read")).heads;

describe("the nearest head of a service", () => {
  test("is a name from a day, then an explicit vacancy, then nobody", async () => {
    const c = await aCounty();
    const s = await aService(c);
    await c.as.local(s.centreId)((ctx) => setHead(ctx, head(s)));
    await c.as.koordinator((ctx) =>
      setHead(
        ctx,
        head({ ...s, version: s.version + 1 }, { state: "vacant", fromOn: "2026-08-01" }),
      ),
    );
    await c.as.coordinator((ctx) =>
      endHead(ctx, schema.endHead.parse({ ...s, version: s.version + 2, fromOn: "2027-01-01" })),
    );
    expect(
      (await headsOf(c, s)).map((h) => [h.name, h.email, h.vacant, h.fromOn, h.untilOn]),
    ).toEqual([
      [null, null, true, "2026-08-01", "2027-01-01"],
      ["Eva Exempel", "eva@exempel.example", false, "2026-01-01", "2026-08-01"],
    ]);
  });

  test("that was wrong is corrected in place and audited", async () => {
    const c = await aCounty();
    const s = await aService(c);
    await c.as.coordinator((ctx) => setHead(ctx, head(s)));
    const [row] = await headsOf(c, s);
    await c.as.coordinator((ctx) =>
      setHead(
        ctx,
        head(
          { ...s, version: s.version + 1 },
          { mode: "wrong", headId: row?.id, fromOn: "", name: "Eva Rätt Exempel" },
        ),
      ),
    );
    expect(await headsOf(c, s)).toMatchObject([{ name: "Eva Rätt Exempel", fromOn: "2026-01-01" }]);
    const line = await c.as.reader(
      ({ db }) => db.audit.findFirstOrThrow({ where: { rowId: row?.id ?? "", change: "update" } }),
      "read",
    );
    expect(line.before).toMatchObject({ name: "Eva Exempel" });
  });

  test("needs a name or a vacancy, a fresh form, and somebody who may", async () => {
    const c = await aCounty();
    const s = await aService(c);
    await expect(c.as.coordinator((ctx) => setHead(ctx, head(s, { name: "" })))).rejects.toSatisfy(
      problem("broken_rule", "name", "head_named_or_vacant"),
    );
    for (const who of [c.as.member, c.as.reader]) {
      await expect(who((ctx) => setHead(ctx, head(s)))).rejects.toSatisfy(problem("not_allowed"));
      await expect(
        who((ctx) => endHead(ctx, schema.endHead.parse({ ...s, fromOn: "2027-01-01" }))),
      ).rejects.toSatisfy(problem("not_allowed"));
    }
    await c.as.coordinator((ctx) => setHead(ctx, head(s)));
    await expect(
      c.as.coordinator((ctx) => setHead(ctx, head(s, { name: "Ann Exempel" }))),
    ).rejects.toSatisfy(problem("conflict", "name", "Eva Exempel"));
    const other = await aCounty();
    await expect(other.as.coordinator((ctx) => setHead(ctx, head(s)))).rejects.toSatisfy(
      problem("not_found"),
    );
  });
});
