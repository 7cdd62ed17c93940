import { randomUUID } from "node:crypto";
import { ResponsiblePage } from "@/components/agreements/responsible-page";
import { nameResponsible } from "@/lib/agreement-keepers/actions";
import { getResponsible } from "@/lib/agreement-keepers/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => getResponsible(ctx, agreementId));
  const action = nameResponsible.bind(null, county);
  return <ResponsiblePage {...data} action={action} operationId={randomUUID()} />;
}
