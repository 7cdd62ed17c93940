import { descriptionFile } from "@/lib/descriptions/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string; agreementId: string; fileId: string }>;
};

/** A file of what describes the reader's own profession, for whoever reads no other agreement. */
export async function GET(_request: Request, { params }: Props) {
  const { county, centreId, agreementId, fileId } = await params;
  return enter(county, (ctx) => descriptionFile(ctx, centreId, agreementId, fileId), "centre.read");
}
