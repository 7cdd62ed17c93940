import { randomUUID } from "node:crypto";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { sendToSign } from "@/lib/agreements/actions";
import { getAgreement } from "@/lib/agreements/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; agreementId: string }>;
  searchParams: Promise<{ fel?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, agreementId } = await params;
  const { fel } = await searchParams;
  const data = await enter(county, (ctx) => getAgreement(ctx, agreementId));
  return (
    <AgreementPage
      {...data}
      problem={typeof fel === "string" ? fel : null}
      sendToSign={sendToSign.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
