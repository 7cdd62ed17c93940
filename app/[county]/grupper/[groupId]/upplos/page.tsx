import { DissolveGroupPage } from "@/components/groups/group-forms";
import { getGroupToKeep } from "@/lib/groups/forms";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; groupId: string }> };

export default async function Page({ params }: Props) {
  const { county, groupId } = await params;
  return <DissolveGroupPage {...(await enter(county, (ctx) => getGroupToKeep(ctx, groupId)))} />;
}
