import { ThreadGoalsPage } from "@/components/goal-thread/goals-page";
import { getThreadGoals } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readThreadView(await searchParams);
  return <ThreadGoalsPage data={await enter(county, (ctx) => getThreadGoals(ctx, view))} />;
}
