import { randomUUID } from "node:crypto";
import { AddPartyPage } from "@/components/agreements/add-party-page";
import { addParty } from "@/lib/agreement-parties/actions";
import { getAgreementToKeep } from "@/lib/agreements/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => getAgreementToKeep(ctx, agreementId));
  const action = addParty.bind(null, county);
  return <AddPartyPage {...data} action={action} operationId={randomUUID()} />;
}
