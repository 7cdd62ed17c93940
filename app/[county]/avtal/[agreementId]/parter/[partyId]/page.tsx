import { randomUUID } from "node:crypto";
import { PartyPage } from "@/components/agreements/party-page";
import { changeParty } from "@/lib/agreements/actions";
import { getParty } from "@/lib/agreements/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string; partyId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId, partyId } = await params;
  const data = await enter(county, (ctx) => getParty(ctx, agreementId, partyId));
  const action = changeParty.bind(null, county);
  return <PartyPage {...data} action={action} operationId={randomUUID()} />;
}
