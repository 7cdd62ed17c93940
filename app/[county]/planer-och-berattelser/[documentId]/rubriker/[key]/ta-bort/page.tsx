import { randomUUID } from "node:crypto";
import { RemoveHeadingPage } from "@/components/own-headings/remove-heading-page";
import { removeHeading } from "@/lib/own-headings/actions";
import { getHeading } from "@/lib/own-headings/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; documentId: string; key: string }> };

export default async function Page({ params }: Props) {
  const { county, documentId, key } = await params;
  const page = await enter(county, (ctx) => getHeading(ctx, documentId, key), "document.read");
  return (
    <RemoveHeadingPage
      {...page}
      action={removeHeading.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
