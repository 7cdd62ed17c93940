import { GroupFactsPage } from "@/components/groups/group-forms";
import { getGroupFacts } from "@/lib/groups/forms";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; groupId: string }> };

export default async function Page({ params }: Props) {
  const { county, groupId } = await params;
  return <GroupFactsPage {...(await enter(county, (ctx) => getGroupFacts(ctx, groupId)))} />;
}
