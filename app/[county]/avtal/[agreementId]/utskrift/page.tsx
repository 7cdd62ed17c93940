import { AgreementPrintPage } from "@/components/agreements/print-page";
import { getAgreement } from "@/lib/agreements/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  return <AgreementPrintPage {...(await enter(county, (ctx) => getAgreement(ctx, agreementId)))} />;
}
