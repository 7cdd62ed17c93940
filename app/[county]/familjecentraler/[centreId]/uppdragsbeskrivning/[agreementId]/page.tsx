import { DescriptionPage } from "@/components/descriptions/description-page";
import { getDescription } from "@/lib/descriptions/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId, agreementId } = await params;
  const data = await enter(
    county,
    (ctx) => getDescription(ctx, centreId, agreementId),
    "centre.read",
  );
  return <DescriptionPage {...data} />;
}
