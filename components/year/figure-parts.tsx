import { CheckboxGroup, TextArea } from "@/components/form/fields";
import { figuresOf } from "@/lib/domain/figure";
import { definitionIn, type NewDefinition } from "@/lib/domain/new-definition";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { newDefinitionWords } from "@/lib/i18n/sv/new-definition";
import { yearWords as words } from "@/lib/i18n/sv/year";
import type { Round } from "@/lib/year/queries";
import type { Part, RoundActions } from "./round-part";

/** Which figures the year's reports ask for. */
export function figuresPart(round: Round, { figures: action }: RoundActions): Part {
  const chosen = (required: boolean) =>
    round.figures.filter((f) => f.active && f.required === required).map((f) => f.key);
  const options = figuresOf(round.kind).map(({ key }) => ({
    value: key,
    label: figureWords[key]?.label ?? key,
    hint: figureWords[key]?.definition ?? "",
  }));
  const said = words.figures;
  return {
    title: said.choose,
    lead: said.lead,
    action,
    initial: { required: chosen(true), optional: chosen(false) },
    labels: { required: said.required, optional: said.optional },
    submit: said.submit,
    preview: true,
    children: (
      <>
        <CheckboxGroup
          name="required"
          label={said.required}
          hint={said.requiredHint}
          options={options}
        />
        <CheckboxGroup
          name="optional"
          label={said.optional}
          hint={said.optionalHint}
          options={options.map(({ value, label }) => ({ value, label }))}
        />
      </>
    ),
  };
}

type Defined = { figure: Round["figures"][number]; definitions: readonly NewDefinition[] };

/** How a figure is counted from the year on, beside how it has been counted so far. */
export function definitionPart(
  { year }: Round,
  { figure: { key, newDefinition }, definitions }: Defined,
  { define: action }: RoundActions,
): Part {
  const { form, soFar } = newDefinitionWords;
  const { label = key, definition = "" } = figureWords[key] ?? {};
  const earlier = definitionIn(definitions, key, year - 1)?.text ?? definition;
  return {
    title: form.title(year, label),
    lead: form.lead(year),
    action,
    hidden: { key },
    initial: { definition: newDefinition === null ? [] : [newDefinition] },
    labels: { definition: form.text(year) },
    submit: form.submit,
    preview: true,
    children: (
      <>
        <p className="mb-4 max-w-measure">{soFar(year, earlier)}</p>
        <TextArea name="definition" label={form.text(year)} hint={form.hint} rows={3} optional />
      </>
    ),
  };
}
