import { GroupReportPage } from "@/components/group-report/group-report-page";
import { getGroupReport } from "@/lib/group-report/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; groupId: string }> };

export default async function Page({ params }: Props) {
  const { county, groupId } = await params;
  return <GroupReportPage {...(await enter(county, (ctx) => getGroupReport(ctx, groupId)))} />;
}
