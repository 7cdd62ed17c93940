import { randomUUID } from "node:crypto";
import { EditAgreementPage } from "@/components/agreements/edit-agreement-page";
import { getChoices } from "@/lib/agreement-choices/queries";
import { changeAgreement } from "@/lib/agreements/actions";
import { getAgreementToKeep } from "@/lib/agreements/queries";
import { type Ctx, enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

async function editPage(ctx: Ctx, id: string) {
  const { agreement } = await getAgreementToKeep(ctx, id);
  return { agreement, choices: await getChoices(ctx) };
}

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => editPage(ctx, agreementId));
  const action = changeAgreement.bind(null, county);
  return <EditAgreementPage {...data} action={action} operationId={randomUUID()} />;
}
