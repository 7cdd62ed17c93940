import { randomUUID } from "node:crypto";
import { DraftPage } from "@/components/intake/draft-page";
import { acceptDraft } from "@/lib/intake/actions";
import { getDraft } from "@/lib/intake/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; draftId: string }> };

export default async function Page({ params }: Props) {
  const { county, draftId } = await params;
  const draft = await enter(county, (ctx) => getDraft(ctx, draftId));
  return (
    <DraftPage
      slug={county}
      draft={draft}
      action={acceptDraft.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
