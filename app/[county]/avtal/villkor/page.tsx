import { ConditionsPage } from "@/components/compensation/conditions-page";
import { getConditions } from "@/lib/compensation/queries";
import { readConditionsView } from "@/lib/compensation/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readConditionsView(await searchParams);
  return <ConditionsPage {...(await enter(county, (ctx) => getConditions(ctx, view)))} />;
}
