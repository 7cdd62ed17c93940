import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { definitionIn, type NewDefinition } from "@/lib/domain/new-definition";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { newDefinitionWords } from "@/lib/i18n/sv/new-definition";
import { yearWords as words } from "@/lib/i18n/sv/year";
import type { Round } from "@/lib/year/queries";

type Props = {
  round: Round;
  /** Every new definition that the county's figures have had, of whichever year. */
  definitions: readonly NewDefinition[];
  mayEdit: boolean;
  to: (query: Record<string, string>) => string;
};

/** The figures that a year's reports ask for, and how those are counted that are counted otherwise than before. */
export function RoundFigures({ round, definitions, mayEdit, to }: Props) {
  // What got a new definition and is not asked for any more breaks the comparison all the same, and can be taken back.
  const shown = round.figures.filter(
    ({ active, newDefinition }) => active || newDefinition !== null,
  );
  return (
    <Section
      title={words.figures.title}
      actions={
        mayEdit && (
          <ButtonLink look="plain" href={to({ andra: "siffror" })}>
            {words.figures.choose}
          </ButtonLink>
        )
      }
    >
      {shown.length === 0 && <p className="text-muted">{words.figures.none}</p>}
      <ul className="list-disc pl-5">
        {shown.map((figure) => (
          <Figure key={figure.key} {...{ round, definitions, mayEdit, to, figure }} />
        ))}
      </ul>
    </Section>
  );
}

type FigureProps = Props & { figure: Round["figures"][number] };

function Figure({ round: { year }, definitions, mayEdit, to, figure }: FigureProps) {
  const { key, required, active, newDefinition } = figure;
  const { form, said } = newDefinitionWords;
  const since = definitionIn(definitions, key, year);
  const label = figureWords[key]?.label ?? key;
  const use = active ? (required ? "required" : "optional") : "off";
  return (
    <li className="py-0.5">
      {label} <span className="text-muted">({words.use[use]})</span>
      {since && <p className="!my-0 max-w-measure text-small">{said(since)}</p>}
      {mayEdit && (
        <Link
          href={to({ siffra: key })}
          prefetch={false}
          className="flex min-h-6 w-fit items-center text-small"
          data-noprint
        >
          <span>
            {newDefinition === null ? form.link(year) : form.change}
            <span className="sr-only">: {label}</span>
          </span>
        </Link>
      )}
    </li>
  );
}
