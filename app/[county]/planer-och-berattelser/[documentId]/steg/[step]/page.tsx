import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { StepPage } from "@/components/document-steps/step-page";
import { stepAt } from "@/lib/document-steps/page";
import { getStep } from "@/lib/document-steps/queries";
import * as actions from "@/lib/documents/actions";
import { obstacleOf } from "@/lib/documents/keeping";
import { removeProtocol } from "@/lib/protocols/actions";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = {
  params: Promise<{ county: string; documentId: string; step: string }>;
  searchParams: Promise<{ fel?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { fel } = await searchParams;
  const { county, documentId, step: said } = await params;
  const step = stepAt(said);
  const { document, decision } = await enter(
    county,
    (ctx) => getStep(ctx, documentId, step),
    "document.read",
  );
  if (!step) redirect(routes.missing());
  return (
    <StepPage
      document={document}
      step={step}
      decision={decision}
      obstacle={obstacleOf(document, step)}
      actions={{
        takeBack: actions.takeBackDocument.bind(null, county),
        return: actions.returnDocument.bind(null, county),
        adopt: actions.adoptDocument.bind(null, county),
        record: actions.recordAdoption.bind(null, county),
        receive: actions.receiveDocument.bind(null, county),
        takeBackReceipt: actions.takeBackReceipt.bind(null, county),
        abandon: actions.abandonVersion.bind(null, county),
        openVersion: actions.openVersion.bind(null, county),
      }}
      operationId={randomUUID()}
      removeProtocol={removeProtocol.bind(null, county)}
      problem={typeof fel === "string" ? fel : null}
    />
  );
}
