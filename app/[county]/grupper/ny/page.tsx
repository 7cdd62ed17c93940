import { NewGroupPage } from "@/components/groups/group-forms";
import { getNewGroup } from "@/lib/groups/forms";
import { readNewGroup } from "@/lib/groups/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const asked = readNewGroup(await searchParams);
  return <NewGroupPage {...(await enter(county, (ctx) => getNewGroup(ctx, asked)))} />;
}
