import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DecidedBy } from "@/components/matters/decided-by";
import { getAgreementToKeep } from "@/lib/agreements/queries";
import { getStep } from "@/lib/document-steps/queries";
import type { DocumentStep } from "@/lib/domain/document";
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
import { bodies, paper, register } from "../support/agreement";
import { afterSeeing } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";
import { anAdopted, aYear } from "../support/document";

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
    part: "beslutar",
    names: ["Lokal styr- eller ledningsgrupp"],
  });
  // The example says who answers for a plan, not who decides on it.
  expect(await c.as.member((ctx) => whoDecides(ctx, "plan.adopt"), "read")).toMatchObject({
    part: "ansvarar",
    names: ["Lokal styr- eller ledningsgrupp"],
  });
  // It begins from the example, and not from a matter that nobody can have a part in.
  await expect(
    c.as.coordinator((ctx) => addMatter(ctx, schema.addMatter.parse({ title: "Sommaröppet" }))),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("a step says whose it is, and when nobody has said so", async () => {
  const c = await aCounty();
  const shown = async () => {
    const decision = await c.as.member((ctx) => whoDecides(ctx, "coordinator.appoint"), "read");
    return renderToStaticMarkup(DecidedBy({ decision })).replace(/<[^>]+>/g, "");
  };
  expect(await shown()).toBe(
    "Utse lokal samordnare: beslutas av lokal styr- eller ledningsgrupp enligt Socialstyrelsens exempel.",
  );
  await c.as.coordinator((ctx) => adoptExample(ctx, {}));
  await c.as.coordinator((ctx) => addDecider(ctx, { name: "Västra rådet" }));
  const say = async (parts: Record<string, string>) => {
    const { deciders, matters } = await table(c);
    const matter = matters.find((m) => m.step === "coordinator.appoint");
    const input = schema.changeMatter.parse({
      matterId: matter?.id,
      version: matter?.version,
      title: matter?.title,
      parts: deciders.map(({ id, name }) => ({ deciderId: id, part: parts[name] ?? "" })),
    });
    await c.as.coordinator((ctx) => changeMatter(ctx, input));
    return shown();
  };
  expect(await say({ "Västra rådet": "beslutar", "Nämnd i kommunen": "beslutar" })).toBe(
    "Utse lokal samordnare: beslutas av nämnd i kommunen och Västra rådet enligt Vem beslutar vad.",
  );
  expect(await say({ "Västra rådet": "ansvarar", Personal: "deltar" })).toBe(
    "Utse lokal samordnare: ansvaret har Västra rådet enligt Vem beslutar vad.",
  );
  expect(await say({ Personal: "deltar" })).toBe(
    "Utse lokal samordnare: vem som beslutar står inte i Vem beslutar vad.",
  );
});

test("taking a body away says which matters nobody has then, and an open form of one must be read again", async () => {
  const c = await aCounty();
  await c.as.coordinator((ctx) => adoptExample(ctx, {}));
  const { deciders, matters } = await table(c);
  const group = deciders.find((d) => d.name === "Lokal styr- eller ledningsgrupp");
  const going = { deciderId: group?.id ?? "", version: 1, seen: null };
  await expect(c.as.coordinator((ctx) => removeDecider(ctx, going))).rejects.toMatchObject({
    sentences: [
      "Gruppen eller rollen har en del i 5 ärenden. Den försvinner därifrån.",
      "Sedan står det inte vem som beslutar eller ansvarar för: Ansvara för och följa upp familjecentralens arbete; Utse lokal samordnare; Ta fram verksamhetsplan; Ta fram verksamhetsberättelse; Lokala gemensamma rutiner och handlingsplaner.",
    ],
  });
  await afterSeeing(c.as.coordinator, removeDecider, going);
  const open = matters.find((m) => m.step === "plan.adopt");
  const save = (version: number | undefined) =>
    c.as.coordinator((ctx) =>
      changeMatter(
        ctx,
        schema.changeMatter.parse({
          matterId: open?.id,
          version,
          title: "Verksamhetsplan",
          parts: [{ deciderId: group?.id, part: "" }],
        }),
      ),
    );
  await expect(save(open?.version)).rejects.toMatchObject({ code: "conflict" });
  // Somebody who is gone and does nothing does not stand in the way.
  await save((open?.version ?? 0) + 1);
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
  const of = async (title: string) => {
    const { matters } = await table(c);
    const found = matters.find((m) => m.title === title);
    return { matterId: found?.id ?? "", version: found?.version ?? 0 };
  };
  const ofAStep = await of("Utse lokal samordnare");
  await expect(c.as.coordinator((ctx) => removeMatter(ctx, ofAStep))).rejects.toMatchObject({
    rule: "matter_of_a_step",
  });
  await expect(
    c.as.coordinator((ctx) =>
      removeDecider(ctx, { deciderId: rad?.id ?? "", version: 1, seen: null }),
    ),
  ).rejects.toMatchObject({
    sentences: [
      expect.stringContaining("ett ärende"),
      expect.stringContaining("för: Sommaröppet."),
    ],
  });
  await afterSeeing(c.as.coordinator, removeDecider, {
    deciderId: rad?.id ?? "",
    version: 1,
    seen: null,
  });
  const left = (await table(c)).matters.find((m) => m.title === "Sommaröppet");
  expect([left?.parts, left?.unclear]).toEqual([{}, true]);
  const going = await of("Sommaröppet");
  await c.as.coordinator((ctx) => removeMatter(ctx, going));
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

test("the steps of plans, reports and agreements say whose they are, where the table holds it", async () => {
  const y = await aYear();
  const [plan, report] = [await anAdopted(y, "plan", 2026), await anAdopted(y, "berattelse", 2026)];
  const said = async (as: TestCounty["as"]["coordinator"], id: string, step: DocumentStep) => {
    const data = await as((ctx) => getStep(ctx, id, step), "read");
    const html = renderToStaticMarkup(DecidedBy(data));
    return html.replace(/<[^>]+>/g, "");
  };
  expect(await said(y.local, plan, "correct")).toBe(
    "Ta fram verksamhetsplan: ansvaret har lokal styr- eller ledningsgrupp enligt Socialstyrelsens exempel.",
  );
  expect(await said(y.county, report, "receive")).toMatch(
    /^Genomföra och sammanställa kvalitetsuppföljningen: ansvaret har länssamordnare/,
  );
  await y.county((ctx) => adoptExample(ctx, {}));
  expect(await said(y.chair, report, "adopt")).toMatch(
    /^Ta fram verksamhetsberättelse: .* enligt Vem beslutar vad\.$/,
  );
  expect(await said(y.local, plan, "take_back")).toBe("");
  // Whoever may not read the table is not led to it.
  const worker = y.c.acting("medarbetare", [
    { role: "medarbetare", scope: { level: "services", services: [], ids: [y.centreId] } },
  ]);
  expect(await said(worker, plan, "adopt")).toBe("");

  const signers = await bodies(y.county);
  const decided = async (over: Record<string, string>) => {
    const id = await register(y.county, paper([y.centreId], signers, over));
    return (await y.county((ctx) => getAgreementToKeep(ctx, id), "read")).decision;
  };
  expect(await decided({ kind: "lansoverenskommelse" })).toMatchObject({
    title: "Övergripande samverkansavtal",
    names: ["Länsövergripande styrgrupp"],
  });
  expect(await decided({ kind: "hyresavtal" })).toBeNull();
});
