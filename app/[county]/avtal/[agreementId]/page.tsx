import { randomUUID } from "node:crypto";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { contentOf } from "@/lib/agreement-content/queries";
import { toDecide } from "@/lib/agreement-keepers/queries";
import { moneyOf } from "@/lib/agreement-money/queries";
import { sendToSign } from "@/lib/agreements/actions";
import { getAgreement } from "@/lib/agreements/queries";
import { type Ctx, enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; agreementId: string }>;
  searchParams: Promise<{ fel?: string | string[]; ny?: string | string[] }>;
};

/** The agreement with what it costs and what it holds. */
async function agreementPage(ctx: Ctx, id: string) {
  const page = await getAgreement(ctx, id);
  return {
    ...page,
    money: await moneyOf(ctx, page.agreement),
    content: await contentOf(ctx, page.agreement),
    toDecide: await toDecide(ctx, page),
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { county, agreementId } = await params;
  const { fel, ny } = await searchParams;
  const data = await enter(county, (ctx) => agreementPage(ctx, agreementId));
  return (
    <AgreementPage
      {...data}
      isNew={ny === "ja"}
      problem={typeof fel === "string" ? fel : null}
      sendToSign={sendToSign.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
