import { StaffingPage } from "@/components/staffing/staffing-page";
import { enter } from "@/lib/request";
import { getStaffing } from "@/lib/staffing/queries";

type Props = { params: Promise<{ county: string; centreId: string; serviceId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId, serviceId } = await params;
  return (
    <StaffingPage {...(await enter(county, (ctx) => getStaffing(ctx, centreId, serviceId)))} />
  );
}
