import { randomUUID } from "node:crypto";
import { HeadingPage } from "@/components/own-headings/heading-page";
import { addHeading } from "@/lib/own-headings/actions";
import { getHeading } from "@/lib/own-headings/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; documentId: string }> };

export default async function Page({ params }: Props) {
  const { county, documentId } = await params;
  const page = await enter(county, (ctx) => getHeading(ctx, documentId, null), "document.read");
  return (
    <HeadingPage {...page} action={addHeading.bind(null, county)} operationId={randomUUID()} />
  );
}
