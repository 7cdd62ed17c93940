import { randomUUID } from "node:crypto";
import { getConfirmation } from "@/lib/confirmations/queries";
import type { Ctx } from "@/lib/request";
import { aCentre, afterSeeing, idOf } from "../../support/centre";
import type { TestCounty } from "../../support/county";
import { type CommandName, inputOf, run } from "./commands";
import { aYearOf, documentsAt } from "./documents";
import * as said from "./said";

/** All that a form can name: a centre with a row of every sort under it, a unit, and the county's own rows. */
export type Place = Awaited<ReturnType<typeof aPlace>>;

const ready = (c: TestCounty) => async (name: CommandName, input: unknown) =>
  afterSeeing(
    c.as.coordinator,
    (ctx: Ctx, full: { seen: string | null }) => run(ctx, name, full),
    inputOf(name, input) as { seen: string | null },
  );

/** A centre with one row of everything in a municipality of the county. */
export async function aPlace(
  c: TestCounty,
  own: Awaited<ReturnType<typeof countysOwn>>,
  name: string,
  municipality: string,
) {
  const fill = ready(c);
  const unitId = idOf(
    await fill("createUnit", said.unit({ name: `BVC ${name}`, homeMunicipality: municipality })),
  );
  const centreId = await aCentre(c, {}, { name, hostMunicipality: municipality });
  const versions = () =>
    c.as.coordinator(({ db }) => db.centre.findFirstOrThrow({ where: { id: centreId } }), "read");
  const at = async () => ({ centreId, version: (await versions()).version });
  await fill("addService", { ...(await at()), ...said.presence, type: "bhv", unitId });
  const { id: serviceId } = await c.as.coordinator(
    ({ db }) => db.service.findFirstOrThrow({ where: { centreId } }),
    "read",
  );
  await fill("setHead", { ...said.head, centreId, serviceId, version: 1, mode: "changed" });
  await fill("addContact", { ...(await at()), ...said.contact });
  await fill("addSatellite", { ...(await at()), ...said.satellite });
  await fill("createOtherActor", { ...(await at()), ...said.otherActor });
  await fill("decideException", { ...(await at()), ...said.exception });
  const groupId = idOf(await fill("createGroup", { ...said.group, centres: [centreId] }));
  await fill("addSeat", { groupId, version: 1, ...said.seat });
  const agreements = await someAgreements(c, own, centreId, name);
  const documents = await documentsAt(c, centreId, groupId);
  const { seen } = await c.as.coordinator((ctx) => getConfirmation(ctx, centreId), "read");
  const rows = await c.as.coordinator(async ({ db }) => {
    const where = { centreId };
    const service = await db.service.findFirstOrThrow({ where });
    return {
      version: (await db.centre.findFirstOrThrow({ where: { id: centreId } })).version,
      profileId: (await db.centreProfile.findFirstOrThrow({ where })).id,
      serviceId,
      serviceVersion: service.version,
      presenceId: (await db.servicePresence.findFirstOrThrow({ where: { serviceId } })).id,
      headId: (await db.serviceHead.findFirstOrThrow({ where: { serviceId } })).id,
      contactId: (await db.centreContact.findFirstOrThrow({ where })).id,
      satelliteId: (await db.satellite.findFirstOrThrow({ where })).id,
      actorId: (await db.otherActor.findFirstOrThrow({ where })).id,
      exceptionId: (await db.kindException.findFirstOrThrow({ where })).id,
      unitVersion: (await db.unit.findFirstOrThrow({ where: { id: unitId } })).version,
      groupVersion: (await db.governanceGroup.findFirstOrThrow({ where: { id: groupId } })).version,
      seatId: (await db.groupSeat.findFirstOrThrow({ where: { groupId } })).id,
      seatVersion: (await db.groupSeat.findFirstOrThrow({ where: { groupId } })).version,
      unitProfileId: (await db.unitProfile.findFirstOrThrow({ where: { unitId } })).id,
    };
  }, "read");
  const other = c.municipalities.find((m) => m !== municipality) ?? "";
  return {
    ...own,
    ...rows,
    ...documents,
    ...agreements,
    centreId,
    groupId,
    unitId,
    municipality,
    other,
    seen,
  };
}

/** An agreement that runs, one that is a draft and one with an option, all for one centre. */
async function someAgreements(
  c: TestCounty,
  { bodyId, otherBodyId }: { bodyId: string; otherBodyId: string },
  centreId: string,
  name: string,
) {
  const fill = ready(c);
  const like = { ...said.agreement([centreId], [bodyId, otherBodyId]), title: `Avtal ${name}` };
  const agreementId = idOf(await fill("registerAgreement", like));
  const draft = { ...like, signed: "utkast", signedOn: "" };
  const draftAgreementId = idOf(await fill("registerAgreement", draft));
  const option = { ...like, prolongation: "option" };
  const optionAgreementId = idOf(await fill("registerAgreement", option));
  const { id: partyId } = await c.as.coordinator(
    ({ db }) => db.agreementParty.findFirstOrThrow({ where: { agreementId } }),
    "read",
  );
  await fill("addCost", { agreementId, version: 1, ...said.cost(partyId) });
  const { id: costId } = await c.as.coordinator(
    ({ db }) => db.agreementCost.findFirstOrThrow({ where: { agreementId } }),
    "read",
  );
  const mistakenAgreementId = idOf(await fill("registerAgreement", like));
  const mistaken = { agreementId: mistakenAgreementId };
  await fill("takeStand", { ...mistaken, version: 1, answer: "omforhandla", ...said.decided });
  const [mistakenPartyId, standId] = await c.as.coordinator(
    async ({ db }) => [
      (await db.agreementParty.findFirstOrThrow({ where: mistaken })).id,
      (await db.agreementStand.findFirstOrThrow({ where: mistaken })).id,
    ],
    "read",
  );
  return {
    ...{ agreementId, agreementVersion: 2, partyId, costId, draftAgreementId, optionAgreementId },
    ...{ mistakenAgreementId, mistakenPartyId: mistakenPartyId ?? "", standId: standId ?? "" },
  };
}

/** Three bodies that may be party to agreements. */
async function someBodies(c: TestCounty) {
  const fill = ready(c);
  for (const organisation of ["Exempelregionen", "Exempelstaden", "Ingens part"])
    await fill("addBody", { organisation, kind: "kommun" });
  const [first, second, free] = await c.as.coordinator(
    ({ db }) => db.partyBody.findMany({ orderBy: { organisation: "asc" } }),
    "read",
  );
  return {
    bodyId: first?.id ?? "",
    bodyVersion: 1,
    otherBodyId: second?.id ?? "",
    freeBodyId: free?.id ?? "",
  };
}

/** What is the county's own: settings, a definition, a list to take in, somebody with an assignment and somebody who has left. */
export async function countysOwn(c: TestCounty) {
  const fill = ready(c);
  const definitionId = idOf(await fill("createDefinition", said.definition("2026-01-01")));
  await fill("saveSettings", said.settings(0));
  const draftId = idOf(await fill("pasteList", said.list(c.municipalities[0])));
  const personId = idOf(await fill("createPerson", said.person(`kim@${c.slug}.example`)));
  const { id: assignmentId } = await c.as.coordinator(
    ({ db }) => db.assignment.findFirstOrThrow({ where: { personId } }),
    "read",
  );
  const leftId = idOf(await fill("createPerson", said.person(`alex@${c.slug}.example`)));
  await fill("endMembership", { personId: leftId, version: 1 });
  await fill("demandGroup", { level: "centrum", type: "arbetsgrupp", source: "Länsavtalet" });
  const { id: demandId } = await c.as.coordinator(
    ({ db }) => db.groupDemand.findFirstOrThrow({}),
    "read",
  );
  const bodies = await someBodies(c);
  const like = said.agreement([], [bodies.bodyId, bodies.otherBodyId]);
  await fill("registerAgreement", { ...like, kind: "lansoverenskommelse", scope: "lan" });
  const rows = {
    ...(await aMatter(c)),
    ...bodies,
    ...(await aYearOf(c)),
  };
  return { definitionId, draftId, personId, assignmentId, leftId, demandId, ...rows };
}

/** A matter that somebody decides, of the county's own; and another who might. */
async function aMatter(c: TestCounty) {
  const fill = ready(c);
  await fill("addDecider", { name: "Rådet" });
  await fill("addDecider", { name: "Ett råd till" });
  const decider = await c.as.coordinator(
    ({ db }) => db.decider.findFirstOrThrow({ where: { name: "Rådet" } }),
    "read",
  );
  await fill("addMatter", {
    title: "Öppettider",
    parts: [{ deciderId: decider.id, part: "beslutar" }],
  });
  const matter = await c.as.coordinator(({ db }) => db.decisionMatter.findFirstOrThrow({}), "read");
  return {
    deciderId: decider.id,
    deciderVersion: decider.version,
    matterId: matter.id,
    matterVersion: matter.version,
  };
}

/** Ids of rows that lie nowhere: what another county's must look like. */
export function nowhere(like: Place): Place {
  const ids = Object.keys(like)
    .filter((key) => key.endsWith("Id"))
    .map((key) => [key, randomUUID()]);
  const documents = (["corrected", "asked", "objected"] as const).map((key) => [
    key,
    { ...like[key], documentId: randomUUID() },
  ]);
  return {
    ...like,
    ...Object.fromEntries([...ids, ...documents]),
    municipality: "9998",
    other: "9999",
  };
}

/** One's own centre with what hangs under another: the way in for whoever changes an id in a form. */
export const withRowsOf = (own: Place, other: Place): Place => ({
  ...withPeriodsOf(own, other),
  serviceId: other.serviceId,
  serviceVersion: other.serviceVersion,
  contactId: other.contactId,
  satelliteId: other.satelliteId,
  actorId: other.actorId,
  exceptionId: other.exceptionId,
});

/** One's own centre, service and unit with another's periods. */
export const withPeriodsOf = (own: Place, other: Place): Place => ({
  ...own,
  profileId: other.profileId,
  presenceId: other.presenceId,
  headId: other.headId,
  unitProfileId: other.unitProfileId,
});

/** One's own row, with another's municipality written in the form. */
export const withMunicipality = (own: Place, { municipality }: Place): Place => ({
  ...own,
  municipality,
});
