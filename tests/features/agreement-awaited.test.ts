import { expect, test } from "vitest";
import { changeParty } from "@/lib/agreements/commands";
import * as schema from "@/lib/agreements/schema";
import { awaited } from "@/lib/i18n/sv/agreements";
import { agreement, bodies, paper, register, sign } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

async function waiting(over: Record<string, string> = {}) {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const all = await bodies(as);
  const id = await register(as, paper([centreId], all, { signed: "nej", signedOn: "", ...over }));
  const decide = async (nth: number) => {
    const party = (await agreement(as, id)).parties[nth];
    const said = { agreementId: id, partyId: party?.id, version: party?.version };
    const input = { ...said, decidedOn: "2026-11-02", decision: "§ 14" };
    return as((ctx) => changeParty(ctx, schema.changeParty.parse(input)));
  };
  return { as, id, decide, said: async () => awaited(await agreement(as, id)) };
}

test("a party that has only decided is not said to have signed", async () => {
  const { as, id, decide, said } = await waiting();
  for (const nth of [0, 1, 2, 3]) await decide(nth);
  expect((await agreement(as, id)).status).toBe("vantar_pa_underskrift");
  expect(await said()).toBe("0 av 4 har skrivit under.");
  for (const nth of [0, 1, 2]) await sign(as, id, nth, "2026-11-10");
  const [last] = (await agreement(as, id)).parties.slice(3);
  expect(await said()).toContain("3 av 4 har skrivit under. Väntar på Exempel");
  expect(await said()).toContain(last?.body.organisation ?? "?");
});

test("what is decided waits for decisions, and says so", async () => {
  const { as, id, decide, said } = await waiting({ kind: "styrdokument" });
  expect(await said()).toBe("0 av 4 har beslutat.");
  for (const nth of [0, 1, 2, 3]) await decide(nth);
  expect((await agreement(as, id)).status).toBe("gallande");
  expect(await said()).toBe("4 av 4 har beslutat.");
});
