import { readDocument } from "@/lib/documents/queries";
import { Problem } from "@/lib/domain/problem";
import { fileAnswer } from "@/lib/files/keeping";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; documentId: string; fileId: string }> };

/** A file of a document, for whoever may read the document it belongs to. */
export async function GET(_request: Request, { params }: Props) {
  const { county, documentId, fileId } = await params;
  return enter(county, async (ctx) => {
    const { versions } = await readDocument(ctx, documentId);
    const files = versions.flatMap((version) => [...version.files, ...version.protocols]);
    if (!files.some((file) => file.fileId === fileId)) throw new Problem("not_found");
    return fileAnswer(ctx, fileId);
  });
}
