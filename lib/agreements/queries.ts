import {
  type AgreementKind,
  type AgreementStatus,
  type Situation,
  situationOf,
  urgencies,
} from "@/lib/domain/agreement";
import type { Day } from "@/lib/domain/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { operates, placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import { agreementOf, mayKeep } from "./keeping";
import { type AgreementRecord, agreementsOn, overlapping } from "./reading";

/** Every centre's name by its id. */
export async function centreNames(ctx: Ctx): Promise<Map<string, string>> {
  return new Map([...(await placesOf(ctx)).values()].map(({ id, name }) => [id, name]));
}

/** Throws `not_allowed` for whoever may not read agreements. */
function mustRead(ctx: Ctx): void {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
}

/** The parts of the register, by what must be done. */
export const tasks = [
  "forfallet",
  "inom_30",
  "inom_90",
  "inom_180",
  "vantar",
  "ovriga",
  "avslutade",
] as const;
export type Task = (typeof tasks)[number];

/** What must be done with an agreement; the same rule for the list and for every count of it. */
export function taskOf({ status, urgency, begunUnsigned }: AgreementRecord): Task {
  if (status === "utganget" || status === "ersatt") return "avslutade";
  if (begunUnsigned) return "forfallet";
  if (status === "vantar_pa_underskrift" || status === "utkast") return "vantar";
  return urgency !== null && urgency !== "senare" ? urgency : "ovriga";
}

export type AgreementView = {
  slag: AgreementKind | null;
  status: AgreementStatus | null;
  part: string | null;
  familjecentral: string | null;
};

/** The register of agreements by what must be done, the most urgent first. */
export async function getAgreements(ctx: Ctx, view: AgreementView) {
  mustRead(ctx);
  const all = await agreementsOn(ctx, ctx.today);
  const names = await centreNames(ctx);
  const asked = all.filter(
    (one) =>
      (!view.slag || one.kind === view.slag) &&
      (!view.status || one.status === view.status) &&
      (!view.part || one.parties.some((party) => party.bodyId === view.part)) &&
      (!view.familjecentral || one.wholeCounty || one.centreIds.includes(view.familjecentral)),
  );
  const by = (a: AgreementRecord, b: AgreementRecord) =>
    (a.standBy ?? "9999").localeCompare(b.standBy ?? "9999") ||
    a.title.localeCompare(b.title, "sv");
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    view,
    total: all.length,
    parts: tasks.map((task) => ({
      task,
      rows: asked.filter((one) => taskOf(one) === task).toSorted(by),
    })),
    urgent: urgencies,
    names,
    bodies: await ctx.db.partyBody.findMany({
      orderBy: [{ organisation: "asc" }, { body: "asc" }],
    }),
    mayRegister: may(ctx.actor, "agreement.edit", { level: "county" }) || (await mayAny(ctx)),
    without: (await situationsOn(ctx, ctx.today)).filter((one) => one.situation !== "gallande")
      .length,
  };
}
export type AgreementsPage = Awaited<ReturnType<typeof getAgreements>>;

/** Whether the person may register an agreement for some centre. */
async function mayAny(ctx: Ctx): Promise<boolean> {
  const places = await placesOf(ctx);
  return [...places.values()].some((place) =>
    may(ctx.actor, "agreement.edit", {
      level: "centre",
      id: place.id,
      municipality: place.municipality.code,
    }),
  );
}

/** One agreement with all that is derived, what it meets, and whether the person may change it. */
export async function getAgreement(ctx: Ctx, id: string) {
  mustRead(ctx);
  const agreement = await agreementOf(ctx, id);
  const all = await agreementsOn(ctx, ctx.today);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    agreement,
    names: await centreNames(ctx),
    overlaps: overlapping(all, agreement, ctx.today),
    replacement: all.find((one) => one.id === agreement.replacedBy) ?? null,
    files: await ctx.db.agreementFile.findMany({
      where: { agreementId: id },
      include: { file: true },
    }),
    bodies: await ctx.db.partyBody.findMany({
      orderBy: [{ organisation: "asc" }, { body: "asc" }],
    }),
    others: all.filter((one) => one.id !== id && one.kind === agreement.kind),
    mayEdit: await mayKeep(ctx, agreement),
  };
}
export type AgreementPage = Awaited<ReturnType<typeof getAgreement>>;

export type CentreSituation = {
  centreId: string;
  name: string;
  municipality: string;
  situation: Situation;
  agreements: readonly AgreementRecord[];
};

/** What every centre in operation stands under on a day, by name. */
export async function situationsOn(ctx: Ctx, on: Day): Promise<CentreSituation[]> {
  const all = await agreementsOn(ctx, on);
  const places = [...(await placesOf(ctx)).values()].filter((place) => operates(place, on));
  return places
    .map((place) => {
      const agreements = all.filter((one) => one.centreIds.includes(place.id));
      return {
        centreId: place.id,
        name: place.name,
        municipality: place.municipality.name,
        situation: situationOf(
          agreements.map((one) => one.facts),
          on,
        ),
        agreements,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
