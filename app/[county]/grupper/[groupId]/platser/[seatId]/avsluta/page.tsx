import { EndSeatPage } from "@/components/groups/seat-forms";
import { enter } from "@/lib/request";
import { getSeat } from "@/lib/seats/queries";

type Props = { params: Promise<{ county: string; groupId: string; seatId: string }> };

export default async function Page({ params }: Props) {
  const { county, groupId, seatId } = await params;
  return <EndSeatPage {...(await enter(county, (ctx) => getSeat(ctx, groupId, seatId)))} />;
}
