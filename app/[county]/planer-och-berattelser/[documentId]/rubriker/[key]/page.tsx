import { randomUUID } from "node:crypto";
import { HeadingPage } from "@/components/own-headings/heading-page";
import { renameHeading } from "@/lib/own-headings/actions";
import { getHeading } from "@/lib/own-headings/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; documentId: string; key: string }> };

export default async function Page({ params }: Props) {
  const { county, documentId, key } = await params;
  const page = await enter(county, (ctx) => getHeading(ctx, documentId, key), "document.read");
  return (
    <HeadingPage {...page} action={renameHeading.bind(null, county)} operationId={randomUUID()} />
  );
}
