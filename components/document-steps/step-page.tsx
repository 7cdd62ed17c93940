import { AskedAside, StopsReceipt } from "@/components/figure-questions/open-questions";
import { DecidedBy } from "@/components/matters/decided-by";
import { ProtocolPart } from "@/components/protocols/protocol-part";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { DocumentView } from "@/lib/documents/queries";
import { type DocumentStep, documentStep } from "@/lib/domain/document";
import { missingSections } from "@/lib/domain/document-section";
import { obstacleRules, type StepObstacle } from "@/lib/domain/document-step";
import { documentStepWords, documentStepPage as words } from "@/lib/i18n/sv/document-steps";
import { documentWords } from "@/lib/i18n/sv/documents";
import { ruleWords } from "@/lib/i18n/sv/rules";
import type { Decision } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";
import { type StepActions, StepForm } from "./step-form";

type Props = {
  document: DocumentView;
  step: DocumentStep;
  obstacle: StepObstacle | null;
  actions: StepActions;
  operationId: string;
  decision: Decision;
  removeProtocol: Parameters<typeof ProtocolPart>[0]["remove"];
  /** What was wrong with a file that was posted. */
  problem: string | null;
};

/** One step: what happens and who will see it, with its form; or why it cannot be taken, and by whom. */
export function StepPage(props: Props) {
  const { document, step, obstacle, decision } = props;
  const { slug, id, kind, year, centre, groups } = document;
  const said = documentStepWords[step];
  const name = documentWords.title(kind, year);
  const protocolFirst = obstacle === "protocol_missing";
  const group = groups.map((g) => g.name).join(" och ") || words.noGroup;
  return (
    <>
      <title>{`${said.title}: ${name} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.centre(slug, centre.id), label: centre.name },
          { href: routes.document(slug, id), label: name },
        ]}
        title={said.title}
        lead={said.happens(group)}
      />
      <DecidedBy decision={decision} />
      {(obstacle === null || protocolFirst) && step !== "submit" && step !== "begin" ? (
        <>
          {(step === "adopt" || step === "record_adoption") && (
            <ProtocolPart
              document={document}
              step={step}
              remove={props.removeProtocol}
              problem={props.problem}
            />
          )}
          {documentStep(step).freezes && <AskedAside document={document} />}
          {protocolFirst ? (
            <p className="max-w-measure">{words.protocolFirst}</p>
          ) : (
            <StepForm {...props} />
          )}
        </>
      ) : (
        <>
          {obstacle && <Obstacle {...props} obstacle={obstacle} />}
          <ButtonLink
            href={
              step === "submit" && obstacle !== "not_hers"
                ? routes.documentReview(slug, id)
                : routes.document(slug, id)
            }
          >
            {step === "submit" && obstacle !== "not_hers" ? words.review : words.back}
          </ButtonLink>
        </>
      )}
    </>
  );
}

function Obstacle({ document, step, obstacle }: Props & { obstacle: StepObstacle }) {
  const { state, groups, draft } = document;
  if (obstacle === "not_hers")
    return (
      <Notice title={words.cannot}>
        <p>{words.who(documentStepWords[step].who)}</p>
        {groups.length > 0 && documentStep(step).by === "group" && (
          <p>{words.groups(groups.map((g) => g.name).join(" och "))}</p>
        )}
      </Notice>
    );
  if (obstacle === "not_from_here")
    return (
      <Notice title={words.cannot}>
        <p>{words.notFrom(state, documentStep(step).from)}</p>
      </Notice>
    );
  if (obstacle === "incomplete")
    return (
      <Notice tone="near" title={words.missing}>
        <ul className="list-disc pl-5">
          {missingSections(draft?.sections ?? []).map((section) => (
            <li key={section.id}>
              <a href={routes.documentSection(document.slug, document.id, section.key)}>
                {section.heading}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    );
  if (obstacle === "questions_open") return <StopsReceipt document={document} />;
  return (
    <Notice title={words.cannot}>
      <p>{ruleWords[obstacleRules[obstacle]]}</p>
    </Notice>
  );
}
