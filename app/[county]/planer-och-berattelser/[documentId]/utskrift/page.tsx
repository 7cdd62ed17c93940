import { redirect } from "next/navigation";
import { PrintPage } from "@/components/document-steps/print-page";
import { versionAsked } from "@/lib/document-steps/reading";
import { readDocument } from "@/lib/documents/reading";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = {
  params: Promise<{ county: string; documentId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, documentId } = await params;
  const { version: asked } = await searchParams;
  const document = await enter(county, (ctx) => readDocument(ctx, documentId), "document.read");
  const version = versionAsked(document, asked);
  if (!version) redirect(routes.missing());
  return <PrintPage document={document} version={version} />;
}
