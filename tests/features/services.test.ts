import { describe, expect, test } from "vitest";
import { getCentre } from "@/lib/centres/queries";
import { day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { Unseen } from "@/lib/form/unseen";
import { takeStep } from "@/lib/life-cycle/commands";
import * as lifeCycle from "@/lib/life-cycle/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { changePresence, endService } from "@/lib/services/commands";
import * as schema from "@/lib/services/schema";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";

const whole = {
  mhv: "ja",
  bhv: "ja",
  oppen_forskola: "ja",
  forebyggande_socialtjanst: "ja",
} as const;

async function socialServices(c: TestCounty, centreId: string) {
  return c.as.coordinator(({ db }) =>
    db.service.findFirstOrThrow({
      where: { centreId, type: "forebyggande_socialtjanst" },
      include: { presences: true },
    }),
  );
}

function change(
  service: { id: string; version: number },
  centreId: string,
  over: Record<string, string> = {},
) {
  return schema.changePresence.parse({
    centreId,
    serviceId: service.id,
    version: service.version,
    mode: "changed",
    fromOn: "2027-02-01",
    degree: "delvis",
    ...over,
  });
}

const kindOf = async (c: TestCounty, on: string) =>
  (await c.as.reader((ctx) => listCentres(ctx, readView({ dag: on }), null), "read")).rows[0]?.kind;

describe("a service that changes from a date", () => {
  test("shows what follows before anything is saved, and saves nothing until it has been seen", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const service = await socialServices(c, id);
    const attempt = c.as.coordinator((ctx) => changePresence(ctx, change(service, id)));
    await expect(attempt).rejects.toSatisfy((error) => {
      const { preview } = error as Unseen;
      expect(preview.kinds).toEqual([
        { fromOn: "2026-11-22", untilOn: "2027-02-01", kind: "familjecentral" },
        { fromOn: "2027-02-01", untilOn: null, kind: "familjecentralsliknande" },
      ]);
      expect(preview.counts).toEqual([
        { on: "2027-02-01", kind: "familjecentral", before: 1, after: 0 },
        { on: "2027-02-01", kind: "familjecentralsliknande", before: 0, after: 1 },
      ]);
      return true;
    });
    expect(await socialServices(c, id)).toEqual(service);
  });

  test("changes the kind from that day, and the days before keep theirs", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    await afterSeeing(c.as.coordinator, changePresence, change(await socialServices(c, id), id));
    expect(await kindOf(c, "2027-01-31")).toBe("familjecentral");
    expect(await kindOf(c, "2027-02-01")).toBe("familjecentralsliknande");
    expect(await kindOf(c, "2021-06-01")).toBe("familjecentral");
  });

  test("what was wrong from the beginning is corrected in place, with a reason, and the log keeps what it said", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const service = await socialServices(c, id);
    const presenceId = service.presences[0]?.id ?? "";
    await afterSeeing(
      c.as.coordinator,
      changePresence,
      change(service, id, {
        mode: "wrong",
        presenceId,
        fromOn: "",
        degree: "natverk",
        reason: "De har aldrig haft lokal här.",
      }),
    );
    expect(await kindOf(c, "2021-06-01")).toBe("familjecentralsliknande");
    const line = await c.as.reader(
      ({ db }) => db.audit.findFirstOrThrow({ where: { rowId: presenceId, change: "update" } }),
      "read",
    );
    expect(line.before).toMatchObject({ degree: "ja" });
    expect(line.after).toMatchObject({
      degree: "natverk",
      reason: "De har aldrig haft lokal här.",
    });
    expect(line.centreId).toBe(id);
  });

  test("a service that closes ends, and the previous years keep their kind", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", forebyggande_socialtjanst: "ja" });
    const service = await socialServices(c, id);
    const input = schema.endService.parse({
      centreId: id,
      serviceId: service.id,
      version: service.version,
      fromOn: "2026-10-01",
      reason: "Nedlagd av nämnden.",
    });
    await afterSeeing(c.as.coordinator, endService, input);
    expect(await kindOf(c, "2026-09-30")).toBe("familjecentralsliknande");
    expect(await kindOf(c, "2026-10-01")).toBe("none");
  });

  test("whoever comes second learns what stands now, and overwrites nothing", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const stale = await socialServices(c, id);
    await afterSeeing(c.as.coordinator, changePresence, change(stale, id));
    const second = c.as.coordinator((ctx) =>
      changePresence(ctx, change(stale, id, { degree: "nej", fromOn: "2027-03-01" })),
    );
    await expect(second).rejects.toSatisfy(
      (e) => e instanceof Problem && e.code === "conflict" && e.fields.degree === "delvis",
    );
    expect(await kindOf(c, "2027-03-01")).toBe("familjecentralsliknande");
  });

  test("consequences that have become others since they were shown are shown again", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const service = await socialServices(c, id);
    const seen = await c.as
      .coordinator((ctx) => changePresence(ctx, change(service, id)))
      .catch((e: Unseen) => e.seen);
    await aCentre(c, whole, { name: "En till (exempel)" });
    const again = c.as.coordinator((ctx) =>
      changePresence(ctx, { ...change(service, id), seen: String(seen) }),
    );
    await expect(again).rejects.toBeInstanceOf(Unseen);
  });

  test("is done by who may and refused to who may not", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const service = await socialServices(c, id);
    for (const who of [
      c.as.member,
      c.as.reader,
      c.as.local("00000000-0000-4000-8000-000000000000"),
    ])
      await expect(who((ctx) => changePresence(ctx, change(service, id)))).rejects.toSatisfy(
        (e) => e instanceof Problem && e.code === "not_allowed",
      );
    for (const who of [c.as.koordinator, c.as.local(id)])
      await expect(who((ctx) => changePresence(ctx, change(service, id)))).rejects.toBeInstanceOf(
        Unseen,
      );
  });

  test("another county's centre and service are not found", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const id = await aCentre(c, whole);
    const service = await socialServices(c, id);
    await expect(
      other.as.coordinator((ctx) => changePresence(ctx, change(service, id))),
    ).rejects.toSatisfy((e) => e instanceof Problem && e.code === "not_found");
    await expect(
      other.as.coordinator((ctx) => getCentre(ctx, id, day("2026-11-22"))),
    ).rejects.toSatisfy((e) => e instanceof Problem && e.code === "not_found");
  });
});

describe("two changes at one centre in the same moment", () => {
  /** What the person is shown, and then saves. */
  async function seenFor(c: TestCounty, input: ReturnType<typeof change>) {
    const error = await c.as
      .coordinator((ctx) => changePresence(ctx, input))
      .catch((thrown: unknown) => thrown);
    return { ...input, seen: (error as Unseen).seen };
  }

  test("are not saved together when each was seen without the other", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const services = await c.as.coordinator(({ db }) =>
      db.service.findMany({ where: { centreId: id, type: { in: ["mhv", "bhv"] } } }),
    );
    const inputs = await Promise.all(
      services.map((service) => seenFor(c, change(service, id, { degree: "nej" }))),
    );
    expect(inputs).toHaveLength(2);
    const done = await Promise.allSettled(
      inputs.map((input) => c.as.coordinator((ctx) => changePresence(ctx, input))),
    );
    expect(done.map((d) => d.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = done.find((d) => d.status === "rejected");
    expect(refused?.reason).toBeInstanceOf(Unseen);
  });
});

test("a centre that closes makes what is open on its services stale", async () => {
  const c = await aCounty();
  const id = await aCentre(c, whole);
  const service = await socialServices(c, id);
  const { version } = await c.as.reader((ctx) => getCentre(ctx, id, today), "read");
  const closing = { centreId: id, version, status: "under_avveckling", fromOn: "2026-11-23" };
  const about = { reason: "Beslut i styrgruppen." };
  const step = (over: object) => lifeCycle.takeStep.parse({ ...closing, ...about, ...over });
  await afterSeeing(c.as.coordinator, takeStep, step({}));
  const last = { version: version + 1, status: "avvecklad", fromOn: "2026-11-24" };
  await afterSeeing(c.as.coordinator, takeStep, step(last));
  await expect(
    c.as.coordinator((ctx) => changePresence(ctx, change(service, id))),
  ).rejects.toSatisfy((e) => e instanceof Problem && e.code === "conflict");
});
