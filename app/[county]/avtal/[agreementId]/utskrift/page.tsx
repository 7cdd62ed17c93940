import { AgreementPrintPage } from "@/components/agreements/print-page";
import { contentOf } from "@/lib/agreement-content/queries";
import { moneyOf } from "@/lib/agreement-money/queries";
import { getAgreement } from "@/lib/agreements/queries";
import { type Ctx, enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

/** The agreement with what it costs and what it holds. */
async function printedAgreement(ctx: Ctx, id: string) {
  const page = await getAgreement(ctx, id);
  return {
    ...page,
    money: await moneyOf(ctx, page.agreement),
    content: await contentOf(ctx, page.agreement),
  };
}

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => printedAgreement(ctx, agreementId));
  return <AgreementPrintPage {...data} />;
}
