import { randomUUID } from "node:crypto";
import { CostPage } from "@/components/agreement-money/cost-page";
import { addCost } from "@/lib/agreement-money/actions";
import { getCost } from "@/lib/agreement-money/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => getCost(ctx, agreementId, null));
  return <CostPage {...data} action={addCost.bind(null, county)} operationId={randomUUID()} />;
}
