import { randomUUID } from "node:crypto";
import { MarkedPage } from "@/components/matrix/marked-page";
import * as actions from "@/lib/matrix/actions";
import { getMarked } from "@/lib/matrix/marked";
import { readMarkedView } from "@/lib/matrix/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readMarkedView(await searchParams);
  const marked = await enter(county, (ctx) => getMarked(ctx, view));
  return (
    <MarkedPage
      marked={marked}
      actions={{
        "langre-tid": actions.extendMany.bind(null, county),
        "avsluta-langre-tid": actions.endExtensions.bind(null, county),
        "ta-emot": actions.receiveMany.bind(null, county),
        "ta-tillbaka": actions.takeBackReceipts.bind(null, county),
      }}
      operationId={randomUUID()}
    />
  );
}
