import { NewOtherActorPage } from "@/components/other-actors/other-actor-page";
import { getOtherActors } from "@/lib/other-actors/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  return <NewOtherActorPage {...(await enter(county, (ctx) => getOtherActors(ctx, centreId)))} />;
}
