import { GroupsPage } from "@/components/groups/groups-page";
import { listGroups } from "@/lib/groups/pages";
import { readGroupsView } from "@/lib/groups/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readGroupsView(await searchParams);
  return <GroupsPage {...(await enter(county, (ctx) => listGroups(ctx, view)))} view={view} />;
}
