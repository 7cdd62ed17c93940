import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { StepPage } from "@/components/document-steps/step-page";
import { obstacleOf, stepAt } from "@/lib/document-steps/reading";
import * as actions from "@/lib/documents/actions";
import { readDocument } from "@/lib/documents/reading";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ county: string; documentId: string; step: string }> };

export default async function Page({ params }: Props) {
  const { county, documentId, step: said } = await params;
  const document = await enter(county, (ctx) => readDocument(ctx, documentId), "document.read");
  const step = stepAt(said);
  if (!step) redirect(routes.missing());
  return (
    <StepPage
      document={document}
      step={step}
      obstacle={obstacleOf(document, step)}
      actions={{
        takeBack: actions.takeBackDocument.bind(null, county),
        return: actions.returnDocument.bind(null, county),
        adopt: actions.adoptDocument.bind(null, county),
        record: actions.recordAdoption.bind(null, county),
        receive: actions.receiveDocument.bind(null, county),
        openVersion: actions.openVersion.bind(null, county),
      }}
      operationId={randomUUID()}
    />
  );
}
