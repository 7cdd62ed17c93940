import { ThreadPage } from "@/components/goal-thread/thread-page";
import { getThread } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readThreadView(await searchParams);
  return <ThreadPage thread={await enter(county, (ctx) => getThread(ctx, view))} />;
}
