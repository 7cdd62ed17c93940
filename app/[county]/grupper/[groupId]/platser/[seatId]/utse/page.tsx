import { SeatPersonPage } from "@/components/groups/seat-person-page";
import { enter } from "@/lib/request";
import { getSeatPerson } from "@/lib/seats/queries";

type Props = { params: Promise<{ county: string; groupId: string; seatId: string }> };

export default async function Page({ params }: Props) {
  const { county, groupId, seatId } = await params;
  return (
    <SeatPersonPage {...(await enter(county, (ctx) => getSeatPerson(ctx, groupId, seatId)))} />
  );
}
