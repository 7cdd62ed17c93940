import { GroupPage } from "@/components/groups/group-page";
import { getGroup } from "@/lib/groups/pages";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; groupId: string }> };

export default async function Page({ params }: Props) {
  const { county, groupId } = await params;
  return <GroupPage {...(await enter(county, (ctx) => getGroup(ctx, groupId)))} />;
}
