import type { Done } from "@/lib/action";
import { changeCentre, createCentre } from "@/lib/centres/commands";
import { getCentre } from "@/lib/centres/queries";
import {
  changeCentre as changeCentreInput,
  createCentre as createCentreInput,
} from "@/lib/centres/schema";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import type { Day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { text } from "@/lib/form/fields";
import { listWords, intakeWords as words } from "@/lib/i18n/sv/intake";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { placeService } from "@/lib/services/keeping";
import { readText, type Table } from "@/lib/tables/read";
import { unitFor } from "@/lib/units/keeping";
import type { Compared } from "./compare";
import { type IntakeRow, withoutPersonnummer } from "./import";
import { type Draft, getDraft, mayTakeIn } from "./queries";
import type { AcceptDraft, PasteList } from "./schema";

/** Keeps a list as a draft: nothing is written in the register until it has been seen and accepted. */
export async function keepDraft(
  ctx: Ctx,
  list: { fileName: string; table: Table; fromOn: Day },
): Promise<Done> {
  mayTakeIn(ctx);
  if ("problem" in list.table)
    throw new Problem("broken_rule", null, { list: `list_${list.table.problem}` });
  if (list.table.rows.length < 2) throw new Problem("broken_rule", null, { list: "list_empty" });
  const fileName = text(120).safeParse(list.fileName);
  const draft = await ctx.db.importDraft.create({
    data: {
      createdBy: ctx.actor.userId,
      fileName: fileName.success ? fileName.data : words.unnamedFile,
      rows: withoutPersonnummer(list.table.rows),
      fromOn: toDate(list.fromOn),
    },
  });
  return { goTo: routes.intakeDraft(ctx.county.slug, draft.id) };
}

export function pasteList(ctx: Ctx, input: PasteList): Promise<Done> {
  return keepDraft(ctx, {
    fileName: words.pastedFile,
    table: readText(input.list),
    fromOn: input.fromOn,
  });
}

/** Takes in every row that is not refused, in one transaction: all of them, or none. */
export async function acceptDraft(ctx: Ctx, input: AcceptDraft): Promise<Done> {
  const draft = await getDraft(ctx, input.draftId);
  if (draft.accepted) throw new Problem("broken_rule", "already_accepted");
  await takeVersion(ctx.db.importDraft, draft.id, input.version, async () => ({}));
  const taken = draft.rows.filter(
    (r) => r.compared.state === "new" || r.compared.state === "changed",
  );
  if (taken.length === 0) throw new Problem("broken_rule", "nothing_to_accept");
  for (const { row, compared } of taken) {
    if (compared.state === "new") await takeInNew(ctx, draft, row);
    if (compared.state === "changed") await takeInChanged(ctx, draft, compared);
  }
  await ctx.db.importDraft.updateMany({
    where: { id: draft.id },
    data: { acceptedAt: new Date() },
  });
  return { goTo: routes.centres(ctx.county.slug) };
}

const unknown = {
  targetPregnant: "okand",
  interpreter: "okand",
  premisesAdapted: "okand",
  oneRoof: "okand",
};

async function takeInNew(ctx: Ctx, draft: Draft, row: IntakeRow): Promise<void> {
  const fromOn = (row.opened ?? draft.fromOn) as Day;
  const {
    name,
    municipality: hostMunicipality,
    street,
    postcode,
    town,
    phone,
    email,
    website,
    status,
  } = row;
  const reason = listWords.takenIn(draft.fileName);
  const input = createCentreInput.parse({
    ...unknown,
    name,
    hostMunicipality,
    street,
    postcode,
    town,
    phone,
    email,
    website,
    status,
    fromOn,
    reason,
  });
  const { goTo } = await createCentre(ctx, input, { addressMayCome: true });
  const centreId = goTo.split("/").at(-1) ?? "";
  for (const code of row.catchments.filter((c) => c !== hostMunicipality))
    await ctx.db.centreCatchment.create({
      data: { centreId, municipalityCode: code, fromOn: toDate(fromOn) },
    });
  for (const { type, degree, unit } of row.services) {
    const unitId =
      unit &&
      (await unitFor(ctx, { name: unit, service: type, municipality: hostMunicipality, fromOn }));
    await placeService(ctx, { centreId, unitId, type, degree, fromOn, reason });
  }
}

async function takeInChanged(
  ctx: Ctx,
  draft: Draft,
  compared: Extract<Compared, { state: "changed" }>,
): Promise<void> {
  const centre = await getCentre(ctx, compared.id, draft.fromOn);
  const profile = centre.profile;
  if (!profile) throw new Problem("not_found");
  const reason = listWords.changedBy(draft.fileName);
  if (compared.facts.length > 0) {
    const { id, centreId, countyId, version: _, municipality, fromOn, untilOn, ...held } = profile;
    const yes = (v: boolean | null) => (v === null ? "okand" : v ? "ja" : "nej");
    const text = Object.fromEntries(
      Object.entries(held).map(([k, v]) => [
        k,
        v === null
          ? ""
          : v instanceof Date
            ? v.toISOString().slice(0, 10)
            : Array.isArray(v)
              ? v.join(",")
              : typeof v === "boolean"
                ? yes(v)
                : String(v),
      ]),
    );
    const over = Object.fromEntries(compared.facts.map(({ fact, to }) => [fact, to]));
    await changeCentre(
      ctx,
      changeCentreInput.parse({
        ...unknown,
        ...text,
        ...over,
        reason,
        centreId: centre.id,
        version: centre.version,
        profileId: profile.id,
        mode: "changed",
        fromOn: draft.fromOn,
      }),
      { addressMayCome: true },
    );
  }
  for (const { service, serviceId } of compared.services) {
    const unitId =
      service.unit &&
      (await unitFor(ctx, {
        name: service.unit,
        service: service.type,
        municipality: profile.hostMunicipality,
        fromOn: draft.fromOn,
      }));
    await placeService(ctx, {
      centreId: centre.id,
      serviceId,
      unitId,
      type: service.type,
      degree: service.degree,
      fromOn: draft.fromOn,
      reason,
    });
  }
}
