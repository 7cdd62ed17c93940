import { expect, test, vi } from "vitest";
import { reviewContent } from "@/lib/agreement-content/commands";
import { contentOf } from "@/lib/agreement-content/queries";
import * as schema from "@/lib/agreement-content/schema";
import { agreementOf } from "@/lib/agreements/keeping";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";
import { asRole, urls } from "../support/database";

// The checklist as data, one version later: "tvist" reads otherwise since then, and the rest is as it was.
vi.mock("@/lib/domain/content-checklist", async (original) => {
  const all = await original<typeof import("@/lib/domain/content-checklist")>();
  const { version, items } = all.contentChecklist;
  const next = {
    version: "2099-1",
    earlier: [version],
    items: items.map((item) => (item.key === "tvist" ? { ...item, since: "2099-1" } : item)),
  };
  return { ...all, contentChecklist: next };
});

test("a new version of the checklist leaves what was found of every clause that is the same", async () => {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, { mhv: "ja" }, { name: "Eken" });
  const id = await register(as, paper([centreId], await bodies(as)));
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `insert into agreement_item (county_id, id, agreement_id, checklist, key, state)
       select $1, gen_random_uuid(), $2, '2026-1', k, 'finns'
       from unnest(array['malgrupp', 'havning', 'lokaler', 'tvist']) k`,
      [c.id, id],
    );
  });
  const found = async () => {
    const content = await as(async (ctx) => contentOf(ctx, await agreementOf(ctx, id)), "read");
    return (content?.items ?? []).flatMap(({ key, found: one }) =>
      one ? [`${key} ${one.state} ${one.checklist}`] : [],
    );
  };
  expect(await found()).toEqual([
    "malgrupp finns 2026-1",
    "lokaler finns 2026-1",
    "havning finns 2026-1",
  ]);
  const review = async (items: Record<string, Record<string, string>>) => {
    const { version } = await agreement(as, id);
    const said = { agreementId: id, version, checklist: "2099-1", items };
    return as((ctx) => reviewContent(ctx, schema.reviewContent.parse(said)));
  };
  // What is said anew is by the new version, what is emptied is gone, and what is left alone is as it was.
  await review({
    malgrupp: { state: "finns" },
    lokaler: { state: "saknas" },
    havning: {},
    tvist: { state: "delvis" },
  });
  expect(await found()).toEqual([
    "malgrupp finns 2026-1",
    "lokaler saknas 2099-1",
    "tvist delvis 2099-1",
  ]);
});
