import { ReviewPage } from "@/components/writing/review-page";
import { getReview } from "@/lib/document-page/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; documentId: string }> };

export default async function Page({ params }: Props) {
  const { county, documentId } = await params;
  return <ReviewPage {...(await enter(county, (ctx) => getReview(ctx, documentId)))} />;
}
