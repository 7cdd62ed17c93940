import { NewSeatPage } from "@/components/groups/seat-forms";
import { enter } from "@/lib/request";
import { getNewSeat } from "@/lib/seats/queries";

type Props = { params: Promise<{ county: string; groupId: string }> };

export default async function Page({ params }: Props) {
  const { county, groupId } = await params;
  return <NewSeatPage {...(await enter(county, (ctx) => getNewSeat(ctx, groupId)))} />;
}
