import { OtherActorPage } from "@/components/other-actors/other-actor-page";
import { getOtherActor } from "@/lib/other-actors/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string; actorId: string }>;
  searchParams: Promise<{ avsluta?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId, actorId } = await params;
  const { avsluta } = await searchParams;
  return (
    <OtherActorPage
      {...(await enter(county, (ctx) => getOtherActor(ctx, centreId, actorId)))}
      ending={avsluta !== undefined}
    />
  );
}
