import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { getFollowUp } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readFollowUpView(await searchParams);
  return <FollowUpPage {...(await enter(county, (ctx) => getFollowUp(ctx, view)))} />;
}
