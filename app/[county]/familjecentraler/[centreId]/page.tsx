import { CentrePage } from "@/components/centres/centre-page";
import { situationOfCentre } from "@/lib/centre-agreements/queries";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { conditionsAt } from "@/lib/compensation/queries";
import { confirmationState } from "@/lib/confirmations/queries";
import { coordinatorsOf } from "@/lib/contact-list/queries";
import { definitionOn } from "@/lib/definitions/queries";
import { descriptionsAt } from "@/lib/descriptions/queries";
import { day, isDay } from "@/lib/domain/day";
import type { Placed } from "@/lib/domain/group";
import { type Deed, may } from "@/lib/domain/policy";
import { findingsOfCentre } from "@/lib/findings/queries";
import { localGroupOf } from "@/lib/groups/queries";
import { accountOf } from "@/lib/kind/queries";
import { type Ctx, enter } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<{ dag?: string | string[] }>;
};

/** A centre that is not there today has no group that answers for it. */
const localGroups = async (ctx: Ctx, { status }: CentreRecord, here: Placed) =>
  status === null ? [] : localGroupOf(ctx, here);

/** What the page shows of a centre on a day, for whoever may read of that centre. */
async function centrePage(ctx: Ctx, centreId: string, dag: string | string[] | undefined) {
  const on = typeof dag === "string" && isDay(dag) ? day(dag) : ctx.today;
  const centre = await getCentre(ctx, centreId, on);
  const here = {
    level: "centre",
    id: centreId,
    municipality: centre.profile?.hostMunicipality ?? "",
  } as const;
  const allowed = (deed: Deed) => on === ctx.today && may(ctx.actor, deed, here);
  const agreements = may(ctx.actor, "agreement.read", { level: "county" });
  return {
    centre,
    on,
    today: ctx.today,
    now:
      on === ctx.today
        ? {
            findings: await findingsOfCentre(ctx, centreId),
            names: await roleNames(ctx),
            groups: await confirmationState(ctx, centreId),
          }
        : null,
    coordinators: await coordinatorsOf(ctx, centre, on),
    localGroups: allowed("group.read") ? await localGroups(ctx, centre, here) : null,
    standing: agreements ? await situationOfCentre(ctx, centreId, on) : null,
    conditions: agreements ? await conditionsAt(ctx, centreId, on) : null,
    described: on === ctx.today ? await descriptionsAt(ctx, centre) : null,
    account: accountOf(centre, on, await definitionOn(ctx, on)),
    may: {
      read: may(ctx.actor, "register.read", { level: "county" }),
      history: may(ctx.actor, "history.read", here),
      edit: allowed("centre.edit"),
      service: allowed("service.edit"),
      status: allowed("centre.status"),
      confirm: allowed("confirm"),
      actor: allowed("actor.edit"),
      exception: allowed("exception.decide"),
      agreement: allowed("agreement.edit"),
    },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const { dag } = await searchParams;
  const data = await enter(county, (ctx) => centrePage(ctx, centreId, dag), "centre.read");
  return <CentrePage slug={county} {...data} />;
}
