import { FindingsPage } from "@/components/findings/findings-page";
import { listFindings } from "@/lib/findings/queries";
import { readFindingView } from "@/lib/findings/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readFindingView(await searchParams);
  const list = await enter(county, (ctx) => listFindings(ctx, view));
  return <FindingsPage slug={county} view={view} list={list} />;
}
