import { expect, test } from "vitest";
import { changeParty } from "@/lib/agreements/commands";
import { getAgreement } from "@/lib/agreements/queries";
import * as schema from "@/lib/agreements/schema";
import { whatFollows } from "@/lib/i18n/sv/agreement-decided";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

async function registered(over: Record<string, string>) {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const all = (await bodies(as)).slice(0, 2);
  const id = await register(as, paper([centreId], all, { noticeCount: "", ...over }));
  const held = async () =>
    (await agreement(as, id)).parties.map((party) => [party.noticeUnregulated, party.noticeCount]);
  const said = async () => {
    const page = await as((ctx) => getAgreement(ctx, id), "read");
    return whatFollows(page.outlook, page.agreement, page.today);
  };
  return { as, id, held, said };
}

test("that an agreement does not regulate notice is said by somebody, and not by an empty field", async () => {
  const empty = await registered({});
  expect(await empty.held()).toEqual([
    [false, null],
    [false, null],
  ]);
  expect(await empty.said()).toContain("Uppsägningstiden är inte angiven.");
  const none = await registered({ noticeRegulated: "nej" });
  expect(await none.held()).toEqual([
    [true, null],
    [true, null],
  ]);
  expect(await none.said()).toContain("Uppsägningstiden är inte reglerad i avtalet.");
  const open = { lastOn: "", prolongation: "ingen", prolongCount: "" };
  expect(await (await registered(open)).said()).toBe(
    "Avtalet gäller tills vidare. Uppsägningstiden är inte angiven.",
  );
});

test.each([
  [{ noticeRegulated: "nej", noticeCount: "6" }, "notice_not_regulated"],
  [{ noticeRegulated: "ja", noticeCount: "" }, "notice_length_needed"],
  [{ noticeRegulated: "ja", noticeCount: "6", noticeUnit: "" }, "notice_half"],
])("%o is refused", async (over, rule) => {
  await expect(registered(over)).rejects.toMatchObject({ fields: { noticeCount: rule } });
});

test("is each party's own, and what is known later takes the place of not regulated", async () => {
  const { as, id, held } = await registered({ noticeRegulated: "nej" });
  const [first] = (await agreement(as, id)).parties;
  const said = { agreementId: id, partyId: first?.id, version: first?.version };
  const signed = { signedOn: "2024-05-20", noticeRegulated: "ja", noticeCount: "3" };
  const input = { ...said, ...signed, noticeUnit: "manader" };
  await as((ctx) => changeParty(ctx, schema.changeParty.parse(input)));
  expect(await held()).toEqual([
    [false, 3],
    [true, null],
  ]);
});
