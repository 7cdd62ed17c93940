import { randomUUID } from "node:crypto";
import { ReplacePage } from "@/components/agreements/replace-page";
import { replaceAgreement } from "@/lib/agreement-ties/actions";
import { getAgreementToKeep } from "@/lib/agreements/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => getAgreementToKeep(ctx, agreementId));
  const action = replaceAgreement.bind(null, county);
  return <ReplacePage {...data} action={action} operationId={randomUUID()} />;
}
