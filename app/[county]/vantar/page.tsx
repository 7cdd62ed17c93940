import { WaitingPage } from "@/components/waiting/waiting-page";
import { enter } from "@/lib/request";
import { getAllWaiting } from "@/lib/waiting/queries";
import { readWaitingView } from "@/lib/waiting/schema";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readWaitingView(await searchParams);
  const all = await enter(county, (ctx) => getAllWaiting(ctx, view), "centre.read");
  return <WaitingPage all={all} />;
}
