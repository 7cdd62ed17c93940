import { SelectField, TextField } from "@/components/form/fields";
import { FieldRow, Fieldset } from "@/components/form/fieldset";
import { figureSaid } from "@/lib/document-page/section-text";
import type { Version } from "@/lib/documents/queries";
import {
  changedMuch,
  type FigureUnit,
  figureQualities,
  figureStates,
  shippedFigures,
} from "@/lib/domain/figure";
import { figureWords, unitWords } from "@/lib/i18n/sv/document-template";
import { figureStateWords, qualityWords, writingWords } from "@/lib/i18n/sv/writing";
import type { FigureBefore } from "@/lib/writing/queries";

const words = writingWords.figures;
type Figure = Version["figures"][number];
export type FigureShown = {
  figure: Figure;
  label: string;
  definition: string;
  unit: FigureUnit;
  last: FigureBefore | null;
};

export function shownFigures(
  figures: readonly Figure[],
  before: readonly FigureBefore[],
): FigureShown[] {
  return figures.map((figure) => ({
    figure,
    label: figureWords[figure.key]?.label ?? figure.key,
    definition: figureWords[figure.key]?.definition ?? "",
    unit: shippedFigures.find((f) => f.key === figure.key)?.unit ?? "antal",
    last: before.find((f) => f.key === figure.key) ?? null,
  }));
}

/** The figures that differ much from last year's where nobody has said why. */
export const unexplained = (figures: readonly FigureShown[]) =>
  figures.filter(
    ({ figure: { value, comment }, last }) =>
      value !== null && !comment && changedMuch(value, last?.value ?? null),
  );

type Part = "id" | "version" | "value" | "state" | "quality" | "comment";
export const nameOf = (i: number, part: Part) => `figures[${i}].${part}`;

export function labelsOf(figures: readonly FigureShown[]): Record<string, string> {
  return Object.fromEntries(
    figures.flatMap(({ label }, i) => [
      [nameOf(i, "value"), label],
      [nameOf(i, "state"), `${label}: ${words.other.toLowerCase()}`],
      [nameOf(i, "quality"), `${label}: ${words.quality.toLowerCase()}`],
      [nameOf(i, "comment"), `${label}: ${words.comment.toLowerCase()}`],
    ]),
  );
}

/** By how much, in percent; null where there was nothing to grow from. */
const change = (now: number, then: number) =>
  then === 0 ? null : Math.round(((now - then) / then) * 100);

type Props = FigureShown & { i: number; year: number };

/** One figure: its value or why there is none, how it is known, last year's, and what to say of it. */
export function FigureFields({ figure, label, definition, unit, last, i, year }: Props) {
  const { value, quality, required } = figure;
  const then = last?.value ?? null;
  const much = value !== null && then !== null && changedMuch(value, then);
  const said = last ? words.lastYear(year - 1, figureSaid(last)) : words.lastYearNone(year - 1);
  return (
    <Fieldset legend={`${label}${required ? "" : ` (${writingWords.optional})`}`}>
      <p className="text-small text-muted">{definition}</p>
      <p className="!mt-0 mb-3 text-small">
        {said} {quality === "register" && words.fromRegister}
      </p>
      <FieldRow>
        <TextField
          name={nameOf(i, "value")}
          label={words.value}
          inputMode="decimal"
          width="short"
          {...(unitWords[unit] ? { unit: unitWords[unit] } : {})}
        />
        <SelectField
          name={nameOf(i, "quality")}
          label={words.quality}
          options={figureQualities.map((q) => ({ value: q, label: qualityWords[q] }))}
        />
        <SelectField
          name={nameOf(i, "state")}
          label={words.other}
          empty={words.haveValue}
          options={figureStates
            .filter((state) => state !== "varde")
            .map((state) => ({ value: state, label: figureStateWords[state] }))}
        />
      </FieldRow>
      {much && (
        <p className="mb-2 border-l-4 border-amber bg-amber-soft px-3 py-1 text-amber">
          {words.changed(year - 1, change(value, then))}
        </p>
      )}
      <TextField name={nameOf(i, "comment")} label={words.comment} optional />
    </Fieldset>
  );
}
