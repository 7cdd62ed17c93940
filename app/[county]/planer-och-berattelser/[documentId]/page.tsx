import { DocumentPage } from "@/components/writing/document-page";
import { getDocument } from "@/lib/document-page/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; documentId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, documentId } = await params;
  const { version } = await searchParams;
  const asked = typeof version === "string" && /^\d{1,4}$/.test(version) ? Number(version) : null;
  const data = await enter(county, (ctx) => getDocument(ctx, documentId, asked), "document.read");
  return <DocumentPage {...data} />;
}
