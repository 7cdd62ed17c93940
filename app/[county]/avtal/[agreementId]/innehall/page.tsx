import { randomUUID } from "node:crypto";
import { ContentPage } from "@/components/agreement-content/content-page";
import { reviewContent } from "@/lib/agreement-content/actions";
import { getContent } from "@/lib/agreement-content/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string }> };

export default async function Page({ params }: Props) {
  const { county, agreementId } = await params;
  const data = await enter(county, (ctx) => getContent(ctx, agreementId));
  const action = reviewContent.bind(null, county);
  return <ContentPage {...data} action={action} operationId={randomUUID()} />;
}
