import { NeedPage } from "@/components/need/need-page";
import { getNeed } from "@/lib/need/queries";
import { readNeedView } from "@/lib/need/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readNeedView(await searchParams);
  return <NeedPage data={await enter(county, (ctx) => getNeed(ctx, view))} />;
}
