import { expect, test } from "vitest";
import { exampleDeciders, exampleMatters } from "@/lib/domain/matter";
import {
  addDecider,
  addMatter,
  adoptExample,
  changeMatter,
  removeDecider,
  removeMatter,
} from "@/lib/matters/commands";
import { mattersCsv } from "@/lib/matters/document";
import { getMatters, whoDecides } from "@/lib/matters/queries";
import * as schema from "@/lib/matters/schema";
import { afterSeeing } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const table = (c: TestCounty, by: string | null = null) =>
  c.as.member((ctx) => getMatters(ctx, by), "read");

test("a county without a table of its own is shown the example, and so are its steps", async () => {
  const c = await aCounty();
  const shown = await table(c);
  expect([shown.own, shown.matters.length, shown.deciders.length]).toEqual([
    false,
    exampleMatters.length,
    exampleDeciders.length,
  ]);
  expect(await c.as.member((ctx) => whoDecides(ctx, "coordinator.appoint"), "read")).toMatchObject({
    own: false,
    names: ["Lokal styr- eller ledningsgrupp"],
  });
});

test("the example becomes the county's own, once, and is then changed", async () => {
  const c = await aCounty();
  await c.as.coordinator((ctx) => adoptExample(ctx, {}));
  await c.as.coordinator((ctx) => adoptExample(ctx, {}));
  const own = await table(c);
  expect([own.own, own.matters.length, own.deciders.length]).toEqual([
    true,
    exampleMatters.length,
    exampleDeciders.length,
  ]);
  const matter = own.matters.find((m) => m.step === "coordinator.appoint");
  const [kommun, region] = own.deciders;
  const input = schema.changeMatter.parse({
    matterId: matter?.id,
    version: matter?.version,
    title: "Utse lokal samordnare",
    parts: [
      { deciderId: region?.id, part: "beslutar" },
      ...own.deciders.filter((d) => d !== region).map((d) => ({ deciderId: d.id, part: "" })),
    ],
  });
  await c.as.coordinator((ctx) => changeMatter(ctx, input));
  expect(await c.as.member((ctx) => whoDecides(ctx, "coordinator.appoint"), "read")).toMatchObject({
    own: true,
    names: ["Nämnd i regionen"],
  });
  expect((await table(c, kommun?.id ?? "")).matters.map((m) => m.title)).toEqual([
    "Inriktning för strategier i hela länet",
    "Inrätta en familjecentral",
  ]);
  const csv = mattersCsv(await table(c, kommun?.id ?? ""));
  expect(csv.trim().split("\r\n")).toHaveLength(3);
});

test("a matter that a step points at stays; another may go, and who has a part in it is asked about first", async () => {
  const c = await aCounty();
  await c.as.coordinator((ctx) => addDecider(ctx, { name: "Rådet" }));
  const [rad] = (await table(c)).deciders;
  await expect(
    c.as.coordinator((ctx) =>
      removeDecider(ctx, { deciderId: rad?.id ?? "", version: 1, seen: null }),
    ),
  ).rejects.toMatchObject({ rule: "last_decider" });
  await c.as.coordinator((ctx) => adoptExample(ctx, {}));
  await c.as.coordinator((ctx) =>
    addMatter(
      ctx,
      schema.addMatter.parse({
        title: "Sommaröppet",
        parts: [{ deciderId: rad?.id, part: "beslutar" }],
      }),
    ),
  );
  const { matters } = await table(c);
  const of = (title: string) => {
    const found = matters.find((m) => m.title === title);
    return { matterId: found?.id ?? "", version: found?.version ?? 0 };
  };
  await expect(
    c.as.coordinator((ctx) => removeMatter(ctx, of("Utse lokal samordnare"))),
  ).rejects.toMatchObject({ rule: "matter_of_a_step" });
  await expect(
    c.as.coordinator((ctx) =>
      removeDecider(ctx, { deciderId: rad?.id ?? "", version: 1, seen: null }),
    ),
  ).rejects.toMatchObject({ sentences: [expect.stringContaining("ett ärende")] });
  await afterSeeing(c.as.coordinator, removeDecider, {
    deciderId: rad?.id ?? "",
    version: 1,
    seen: null,
  });
  const left = (await table(c)).matters.find((m) => m.title === "Sommaröppet");
  expect([left?.parts, left?.unclear]).toEqual([{}, true]);
  await c.as.coordinator((ctx) => removeMatter(ctx, of("Sommaröppet")));
  expect((await table(c)).matters.some((m) => m.title === "Sommaröppet")).toBe(false);
});

test("nobody's part is given to another county's body", async () => {
  const [c, other] = [await aCounty(), await aCounty()];
  await other.as.coordinator((ctx) => addDecider(ctx, { name: "Rådet" }));
  const [theirs] = (await table(other)).deciders;
  await c.as.coordinator((ctx) => addDecider(ctx, { name: "Rådet" }));
  const input = schema.addMatter.parse({
    title: "Sommaröppet",
    parts: [{ deciderId: theirs?.id, part: "beslutar" }],
  });
  await expect(c.as.coordinator((ctx) => addMatter(ctx, input))).rejects.toMatchObject({
    code: "not_found",
  });
});
