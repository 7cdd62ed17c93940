import { IntroductionPage } from "@/components/introduction/introduction-page";
import { getIntroduction } from "@/lib/introduction/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  const view = await enter(county, (ctx) => getIntroduction(ctx, centreId), "centre.read");
  return <IntroductionPage {...view} />;
}
