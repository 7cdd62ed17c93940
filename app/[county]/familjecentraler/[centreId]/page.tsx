import { CentrePage } from "@/components/centres/centre-page";
import { getCentre } from "@/lib/centres/queries";
import { confirmationState } from "@/lib/confirmations/queries";
import { coordinatorsOf } from "@/lib/contact-list/queries";
import { definitionOn } from "@/lib/definitions/queries";
import { day, isDay } from "@/lib/domain/day";
import { type Deed, may } from "@/lib/domain/policy";
import { findingsOfCentre } from "@/lib/findings/queries";
import { accountOf } from "@/lib/kind/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<{ dag?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const { dag } = await searchParams;
  const data = await enter(county, async (ctx) => {
    const on = typeof dag === "string" && isDay(dag) ? day(dag) : ctx.today;
    const centre = await getCentre(ctx, centreId, on);
    const allowed = (deed: Deed) =>
      on === ctx.today &&
      may(ctx.actor, deed, {
        level: "centre",
        id: centreId,
        municipality: centre.profile?.hostMunicipality ?? "",
      });
    return {
      centre,
      on,
      today: ctx.today,
      now:
        on === ctx.today
          ? {
              findings: await findingsOfCentre(ctx, centreId),
              groups: await confirmationState(ctx, centreId),
            }
          : null,
      coordinators: await coordinatorsOf(ctx, centre, on),
      account: accountOf(centre, on, await definitionOn(ctx, on)),
      may: {
        edit: allowed("centre.edit"),
        service: allowed("service.edit"),
        status: allowed("centre.status"),
        confirm: allowed("confirm"),
        actor: allowed("actor.edit"),
        exception: allowed("exception.decide"),
      },
    };
  });
  return <CentrePage slug={county} {...data} />;
}
