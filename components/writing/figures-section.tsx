import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { Checkbox } from "@/components/form/fields";
import { Notice } from "@/components/ui/notice";
import { writingWords } from "@/lib/i18n/sv/writing";
import { saveFigures } from "@/lib/writing/actions";
import { FigureFields, type FigureShown, labelsOf, nameOf, shownFigures } from "./figure-fields";
import { ReadyForm } from "./ready-form";
import type { SectionProps } from "./section-page";
import { titleOf } from "./text-section";

const words = writingWords.figures;

function initialOf(figures: readonly FigureShown[], ready: boolean): Record<string, string[]> {
  return Object.fromEntries([
    ...figures.flatMap(({ figure }, i): [string, string[]][] => [
      [nameOf(i, "value"), figure.value === null ? [] : [String(figure.value).replace(".", ",")]],
      [nameOf(i, "state"), figure.state && figure.state !== "varde" ? [figure.state] : [""]],
      [nameOf(i, "quality"), [figure.quality ?? "raknad"]],
      [nameOf(i, "comment"), [figure.comment ?? ""]],
    ]),
    ["ready", ready ? ["ja"] : []],
  ]);
}

/** The figures of a report, all in one form, each beside last year's. */
export function FiguresSection(props: SectionProps) {
  const { document, version, section, before, asked } = props;
  const figures = shownFigures(version.figures, before);
  if (figures.length === 0)
    return (
      <>
        <p className="text-muted">{words.none}</p>
        <ReadyForm props={props} comment={{ label: writingWords.body }} />
      </>
    );
  const compared = asked.jamfor !== undefined;
  return (
    <>
      {compared && (
        <div role="status">
          <Notice tone="near" title={words.changedTitle}>
            <p>{words.changedLead}</p>
          </Notice>
        </div>
      )}
      <Form
        key={`${section.id} ${compared}`}
        action={saveFigures.bind(null, document.slug)}
        title={titleOf(props)}
        operationId={randomUUID()}
        hidden={{
          documentId: document.id,
          ...(compared ? { warned: "ja" } : {}),
          ...Object.fromEntries(
            figures.flatMap(({ figure }, i) => [
              [nameOf(i, "id"), figure.id],
              [nameOf(i, "version"), String(figure.version)],
            ]),
          ),
        }}
        initial={initialOf(figures, section.ready)}
        submit={words.save}
        labels={{ ...labelsOf(figures), ready: writingWords.readyLabel }}
      >
        {figures.map((shown, i) => (
          <FigureFields key={shown.figure.id} {...shown} i={i} year={document.year} />
        ))}
        <Checkbox name="ready" label={writingWords.readyLabel} />
      </Form>
    </>
  );
}
