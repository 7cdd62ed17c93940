import { randomUUID } from "node:crypto";
import { StandPage } from "@/components/agreements/stand-page";
import { takeStand } from "@/lib/agreements/actions";
import { getAgreementToKeep } from "@/lib/agreements/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => getAgreementToKeep(ctx, agreementId));
  const action = takeStand.bind(null, county);
  return <StandPage {...data} action={action} operationId={randomUUID()} />;
}
