import { agreementFileAnswer } from "@/lib/agreement-files/keeping";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; agreementId: string; fileId: string }> };

/** A file of an agreement, for whoever may read agreements. */
export async function GET(_request: Request, { params }: Props) {
  const { county, agreementId, fileId } = await params;
  return enter(county, (ctx) => agreementFileAnswer(ctx, agreementId, fileId));
}
