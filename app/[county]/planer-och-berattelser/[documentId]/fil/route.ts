import { documentStepAt } from "@/lib/document-steps/page";
import { receiveFile } from "@/lib/files/receiving";
import { attachProtocol } from "@/lib/protocols/keeping";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ county: string; documentId: string }> };

/** The protocol of the group's decision on a document, by a form of its own. */
export async function POST(request: Request, { params }: Props) {
  const { county, documentId } = await params;
  // The form stands where the decision is recorded, or where the chair takes it.
  const step = documentStepAt(new URL(request.url).searchParams.get("steg"));
  const page = routes.documentStep(county, documentId, step);
  return receiveFile(request, county, {
    page,
    deeds: ["document.write", "document.adopt"],
    back: (fel) => `${page}?fel=${encodeURIComponent(fel)}#protokoll`,
    where: "protocol",
    keep: async (ctx, file) => {
      await attachProtocol(ctx, documentId, file);
      return { goTo: `${page}#protokoll` };
    },
  });
}
