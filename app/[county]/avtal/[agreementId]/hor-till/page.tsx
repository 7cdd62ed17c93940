import { randomUUID } from "node:crypto";
import { TiesPage } from "@/components/agreements/ties-page";
import { tieAgreement } from "@/lib/agreement-ties/actions";
import { getTies } from "@/lib/agreement-ties/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => getTies(ctx, agreementId));
  const action = tieAgreement.bind(null, county);
  return <TiesPage {...data} action={action} operationId={randomUUID()} />;
}
