import type { ReactNode } from "react";
import { SelectField, TextField } from "@/components/form/fields";
import { FieldRow, Fieldset } from "@/components/form/fieldset";
import type { Version } from "@/lib/documents/queries";
import {
  changedMuch,
  type FigureUnit,
  figureQualities,
  figureStates,
  shippedFigures,
} from "@/lib/domain/figure";
import { comparedWith, definitionIn, type NewDefinition } from "@/lib/domain/new-definition";
import { figureWords, unitWords } from "@/lib/i18n/sv/document-template";
import { lastSaid } from "@/lib/i18n/sv/figure-said";
import { newDefinitionWords } from "@/lib/i18n/sv/new-definition";
import { figureStateWords, qualityWords, writingWords } from "@/lib/i18n/sv/writing";
import type { FigureBefore } from "@/lib/writing/queries";
import { FigureWarning } from "./figure-warning";

const words = writingWords.figures;
/** A figure as far as its fields ask: of a version, or one that is about to be entered beside a file. */
type Figure = Pick<
  Version["figures"][number],
  "key" | "required" | "state" | "value" | "quality" | "comment"
>;
export type FigureShown<F extends Figure = Figure> = {
  figure: F;
  label: string;
  /** How it is counted, or was until it got the new definition. */
  definition: string;
  unit: FigureUnit;
  last: FigureBefore | null;
  /** How it is counted in the year, where the county has said that it is counted otherwise than before. */
  since: NewDefinition | null;
};

type Beside = {
  before: readonly FigureBefore[];
  definitions: readonly NewDefinition[];
  year: number;
};

export function shownFigures<F extends Figure>(
  figures: readonly F[],
  { before, definitions, year }: Beside,
): FigureShown<F>[] {
  return figures.map((figure) => {
    const { key } = figure;
    const since = definitionIn(definitions, key, year);
    const earlier = since && definitionIn(definitions, key, since.year - 1);
    return {
      figure,
      label: figureWords[key]?.label ?? key,
      definition: earlier?.text ?? figureWords[key]?.definition ?? "",
      unit: shippedFigures.find((f) => f.key === key)?.unit ?? "antal",
      last: before.find((f) => f.key === key) ?? null,
      since,
    };
  });
}

/** The figures that differ much from last year's where nobody has said why. */
export const unexplained = (figures: readonly FigureShown[]) =>
  figures.filter(
    ({ figure: { value, comment }, last }) =>
      value !== null && !comment && changedMuch(value, comparedWith(last)),
  );

type Part = "id" | "version" | "value" | "state" | "quality" | "comment";
/** A field of a figure, whose own name says which in the list it is, or by its key. */
export const nameOf = (figure: string, part: Part) => `${figure}.${part}`;

export function labelsOf(
  figures: readonly FigureShown[],
  named: (figure: FigureShown, i: number) => string,
): Record<string, string> {
  return Object.fromEntries(
    figures.flatMap((figure, i) => {
      const [name, { label }] = [named(figure, i), figure];
      return [
        [nameOf(name, "value"), label],
        [nameOf(name, "state"), `${label}: ${words.other.toLowerCase()}`],
        [nameOf(name, "quality"), `${label}: ${words.quality.toLowerCase()}`],
        [nameOf(name, "comment"), `${label}: ${words.comment.toLowerCase()}`],
      ];
    }),
  );
}

type Props = FigureShown & { name: string; year: number; children?: ReactNode };

/** One figure: its value or why there is none, how it is known, last year's, and what to say of it. */
export function FigureFields({
  figure,
  label,
  definition,
  unit,
  last,
  since,
  name,
  year,
  children,
}: Props) {
  const { value, quality, required } = figure;
  const then = comparedWith(last);
  const said = last ? words.lastYear(year - 1, lastSaid(last)) : words.lastYearNone(year - 1);
  return (
    <Fieldset legend={`${label}${required ? "" : ` (${writingWords.optional})`}`}>
      {since && <p className="font-semibold">{newDefinitionWords.said(since)}</p>}
      <p className="text-small text-muted">
        {newDefinitionWords.before(definition, since?.year ?? null)}
      </p>
      <p className="!mt-0 mb-3 text-small">
        {said} {quality === "register" && words.fromRegister[figure.key]}
      </p>
      <FieldRow>
        <TextField
          name={nameOf(name, "value")}
          label={words.value}
          inputMode="decimal"
          width="short"
          {...(unitWords[unit] ? { unit: unitWords[unit] } : {})}
        />
        <SelectField
          name={nameOf(name, "quality")}
          label={words.quality}
          options={figureQualities.map((q) => ({ value: q, label: qualityWords[q] }))}
        />
        <SelectField
          name={nameOf(name, "state")}
          label={words.other}
          empty={words.haveValue}
          options={figureStates
            .filter((state) => state !== "varde")
            .map((state) => ({ value: state, label: figureStateWords[state] }))}
        />
      </FieldRow>
      {then !== null && (
        <FigureWarning name={nameOf(name, "value")} held={value} before={then} year={year - 1} />
      )}
      <TextField name={nameOf(name, "comment")} label={words.comment} optional />
      {children}
    </Fieldset>
  );
}
