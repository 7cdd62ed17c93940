import { randomUUID } from "node:crypto";
import { CostPage } from "@/components/agreement-money/cost-page";
import { changeCost } from "@/lib/agreement-money/actions";
import { getCost } from "@/lib/agreement-money/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string; costId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId, costId } = await params;
  const data = await enter(county, (ctx) => getCost(ctx, agreementId, costId));
  return <CostPage {...data} action={changeCost.bind(null, county)} operationId={randomUUID()} />;
}
