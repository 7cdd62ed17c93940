import { FollowUpPage } from "@/components/follow-up/follow-up-page";
import { getFollowUp } from "@/lib/follow-up/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; documentId: string }> };

export default async function Page({ params }: Props) {
  const { county, documentId } = await params;
  const data = await enter(county, (ctx) => getFollowUp(ctx, documentId), "document.read");
  return <FollowUpPage data={data} />;
}
