import { Form } from "@/components/form";
import { RadioGroup, TextArea, TextField } from "@/components/form/fields";
import { PageHeader } from "@/components/ui/page-header";
import type { NewDefinition } from "@/lib/domain/new-definition";
import { yearWords as words } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { Round, RoundPage } from "@/lib/year/queries";
import { DayFields, dayLabels } from "./day-fields";
import { definitionPart, figuresPart } from "./figure-parts";
import { waysOf } from "./round-page";
import type { Part, RoundActions } from "./round-part";

const guidance = (
  <TextArea
    name="guidance"
    label={words.section.guidance}
    hint={words.section.guidanceHint}
    rows={3}
    optional
  />
);
const sectionLabels = {
  heading: words.section.heading,
  guidance: words.section.guidance,
  use: words.section.use,
};
const uses = (...among: ("required" | "optional" | "off")[]) => (
  <RadioGroup
    name="use"
    label={words.section.use}
    options={among.map((value) => ({ value, label: words.useWords[value] }))}
  />
);

function daysPart(round: Round, { days: action }: RoundActions): Part {
  const { opensOn, deadlineOn, graceOn, lastOn } = round.deadlines;
  const { chosen } = round;
  const last = chosen.lastOn ?? lastOn;
  return {
    title: words.days.change,
    lead: words.days.changeLead,
    action,
    initial: {
      opensOn: [opensOn],
      deadlineOn: [chosen.deadlineOn ?? deadlineOn],
      graceOn: [chosen.graceOn ?? graceOn],
      lastOn: last ? [last] : [],
      bankDays: round.bankDays ? ["ja"] : [],
      ways: [waysOf(round)],
      byAnother: round.byAnother ? ["ja"] : [],
      headings: round.localHeadings ? ["ja"] : [],
      noProtocol: round.needsProtocol ? [] : ["ja"],
    },
    labels: dayLabels,
    submit: words.days.submit,
    children: <DayFields />,
  };
}

function sectionPart(section: Round["sections"][number], { section: action }: RoundActions): Part {
  const { key, heading, required, active } = section;
  return {
    title: words.section.title(heading),
    lead: words.section.lead,
    action,
    hidden: { key },
    initial: {
      heading: [heading],
      guidance: section.guidance ? [section.guidance] : [],
      use: [active ? (required ? "required" : "optional") : "off"],
    },
    labels: sectionLabels,
    submit: words.section.submit,
    preview: true,
    children: (
      <>
        <TextField name="heading" label={words.section.heading} />
        {guidance}
        {uses("required", "optional", "off")}
      </>
    ),
  };
}

const addPart = ({ add: action }: RoundActions): Part => ({
  title: words.addSection.title,
  lead: words.section.lead,
  action,
  initial: { use: ["optional"] },
  labels: sectionLabels,
  submit: words.addSection.submit,
  preview: true,
  children: (
    <>
      <TextField name="heading" label={words.section.heading} />
      {guidance}
      {uses("required", "optional")}
    </>
  ),
});

/** The one part of a round that is being changed; null where the address asks for none. */
export function partOf(
  { round, definitions }: { round: Round; definitions: readonly NewDefinition[] },
  asked: { andra?: string; avsnitt?: string; siffra?: string },
  actions: RoundActions,
): Part | null {
  const figure = round.figures.find((f) => f.key === asked.siffra);
  if (figure) return definitionPart(round, { figure, definitions }, actions);
  const section = round.sections.find((s) => s.key === asked.avsnitt);
  if (section) return sectionPart(section, actions);
  if (asked.andra === "datum") return daysPart(round, actions);
  if (asked.andra === "ny") return addPart(actions);
  return asked.andra === "siffror" && round.kind === "berattelse"
    ? figuresPart(round, actions)
    : null;
}

type Props = { page: RoundPage; part: Part; operationId: string };

/** The form of one part of a round; what follows for those who have begun is shown before it is saved. */
export function RoundForm({ page: { slug, round }, part, operationId }: Props) {
  const { title, lead, hidden = {}, ...form } = part;
  const back = routes.round(slug, round.id);
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: words.documents },
          { href: routes.rounds(slug), label: words.title },
          { href: back, label: words.roundTitle(round.kind, round.year) },
        ]}
        title={title}
        lead={lead}
      />
      <Form
        {...form}
        title={title}
        operationId={operationId}
        hidden={{ roundId: round.id, version: String(round.version), ...hidden }}
        cancel={{ href: back, label: words.cancel }}
      />
    </>
  );
}
