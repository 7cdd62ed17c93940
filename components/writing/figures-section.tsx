import { randomUUID } from "node:crypto";
import Link from "next/link";
import { aboutFigures } from "@/components/figure-questions/about-figures";
import { Form } from "@/components/form";
import { Checkbox } from "@/components/form/fields";
import { SavesItself } from "@/components/form/saves-itself";
import { Notice } from "@/components/ui/notice";
import { writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { saveFigures } from "@/lib/writing/actions";
import { FigureFields, type FigureShown, labelsOf, nameOf, shownFigures } from "./figure-fields";
import { ReadyForm } from "./ready-form";
import type { SectionProps } from "./section-page";
import { titleOf } from "./text-section";

const words = writingWords.figures;
const named = (_: FigureShown, i: number) => `figures[${i}]`;
type Held = FigureShown<SectionProps["version"]["figures"][number]>;

function initialOf(figures: readonly Held[], ready: boolean): Record<string, string[]> {
  return Object.fromEntries([
    ...figures.flatMap((held, i): [string, string[]][] => {
      const [name, { figure }] = [named(held, i), held];
      return [
        [
          nameOf(name, "value"),
          figure.value === null ? [] : [String(figure.value).replace(".", ",")],
        ],
        [nameOf(name, "state"), figure.state && figure.state !== "varde" ? [figure.state] : [""]],
        [nameOf(name, "quality"), [figure.quality ?? "raknad"]],
        [nameOf(name, "comment"), [figure.comment ?? ""]],
      ];
    }),
    ["ready", ready ? ["ja"] : []],
  ]);
}

/**
 * The figures of a report in one form, each beside last year's: all of them, or those that have been handed to whoever
 * looks, who says nothing of the section as a whole.
 */
export function FiguresSection(props: SectionProps) {
  const { document, section, before, definitions, asked, hers, mayWrite } = props;
  const figures = shownFigures(hers, { before, definitions, year: document.year });
  if (figures.length === 0)
    return (
      <>
        <p className="text-muted">{words.none}</p>
        <ReadyForm props={props} comment={{ label: writingWords.body }} />
      </>
    );
  const about = aboutFigures(props);
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
      {!mayWrite && <p className="mb-4">{words.yoursLead}</p>}
      <Form
        key={`${section.id} ${compared}`}
        action={saveFigures.bind(null, document.slug)}
        title={titleOf(props)}
        operationId={randomUUID()}
        hidden={{
          documentId: document.id,
          ...(compared ? { warned: "ja" } : {}),
          ...Object.fromEntries(
            figures.flatMap((held, i) => [
              [nameOf(named(held, i), "id"), held.figure.id],
              [nameOf(named(held, i), "version"), String(held.figure.version)],
            ]),
          ),
        }}
        initial={initialOf(figures, section.ready)}
        submit={mayWrite ? words.save : words.yoursSave}
        labels={{ ...labelsOf(figures, named), ready: writingWords.readyLabel }}
      >
        {figures.map((shown, i) => (
          <FigureFields
            key={shown.figure.id}
            {...shown}
            name={named(shown, i)}
            year={document.year}
          >
            {about?.at(shown.figure.key)}
            {props.mayLead && <Handing {...props} shown={shown} />}
          </FigureFields>
        ))}
        <SavesItself about={section.id} save={saveFigures.bind(null, document.slug)} />
        {mayWrite && <Checkbox name="ready" label={writingWords.readyLabel} />}
      </Form>
    </>
  );
}

/** Whom a figure has been handed to, and the way to hand it over. */
function Handing({ document, section, people, shown }: SectionProps & { shown: Held }) {
  const { key, assignedTo } = shown.figure;
  const who = assignedTo && words.handed(writingWords.handWho, people.byId.get(assignedTo) ?? "");
  return (
    <p className="!mt-0 text-small text-muted" data-noprint>
      {who && `${who}. `}
      <Link
        href={routes.documentSection(document.slug, document.id, section.key, { lamna: key })}
        prefetch={false}
        className="inline-flex min-h-8 items-center"
      >
        <span>
          {words.hand}
          <span className="sr-only">: {shown.label}</span>
        </span>
      </Link>
    </p>
  );
}
