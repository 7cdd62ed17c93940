import {
  CheckboxGroup,
  DateField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "@/components/form/fields";
import type { GivingStep } from "@/lib/appointing/queries";
import { asks, type Question } from "@/lib/domain/assignment";
import { appointingWords, givingWords } from "@/lib/i18n/sv/appointing";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { serviceWords } from "@/lib/i18n/sv/services";
import { professionWords } from "@/lib/i18n/sv/staffing";
import { professions } from "@/lib/staffing/schema";
import { columns } from "./columns";
import { Folded } from "./folded";
import { Appointed, Financing, termsNames } from "./terms-fields";

export type FormStep = Extract<GivingStep, { step: "form" }>;

/** The hint of a place for a role that has one. */
const hintFor = (hints: Record<string, string>, role: string) => hints[role];

/** What the role needs to be told: where and how long, and nothing that is another role's. */
export function AssignmentFields({ role, ...choices }: FormStep) {
  const { fields, hints } = words;
  const asked = (question: Question) => asks(role, question);
  return (
    <>
      <Places role={role} {...choices} />
      {asked("profession") && (
        <SelectField
          name="profession"
          label={givingWords.profession}
          empty={givingWords.chooseProfession}
          options={professions.map((p) => ({ value: p, label: professionWords[p] }))}
        />
      )}
      <DateField name="fromOn" label={fields.fromOn} />
      <DateField name="lastOn" label={fields.lastOn} hint={hints.lastOn} optional />
      {asked("percent") && <Percent />}
      {asked("others") && (
        <RadioGroup
          name="others"
          label={fields.others}
          optional
          options={(["take_over", "share"] as const).map((value) => ({
            value,
            label: words.others[value],
            hint: words.othersHints[value],
          }))}
        />
      )}
      <TextArea name="reason" label={fields.reason} optional rows={2} />
      {asked("appointed") && (
        <Folded
          summary={asked("shares") ? appointingWords.more : appointingWords.moreDecision}
          names={termsNames}
        >
          {asked("shares") && <Financing />}
          <Appointed groups={choices.groups} />
        </Folded>
      )}
    </>
  );
}

export function Percent() {
  return (
    <TextField
      name="percent"
      label={words.fields.percent}
      hint={words.hints.percent}
      unit={words.percentUnit}
      inputMode="numeric"
      width="short"
      optional
    />
  );
}

/** Only the county's own places can be picked. */
function Places({ role, municipalities, centres, services }: Omit<FormStep, "groups" | "step">) {
  const { fields, hints } = words;
  const optional = role === "avtalsansvarig" || role === "kommunal_koordinator";
  return (
    <div className={columns}>
      {asks(role, "municipalities") && (
        <CheckboxGroup
          name="municipalities"
          label={fields.municipalities}
          hint={hintFor(hints.municipalities, role)}
          optional={optional}
          options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
        />
      )}
      {asks(role, "centres") && (
        <CheckboxGroup
          name="centres"
          label={fields.centres}
          hint={hintFor(hints.centres, role)}
          optional={optional}
          options={centres.map((c) => ({ value: c.id, label: `${c.name} (${c.municipality})` }))}
        />
      )}
      {asks(role, "services") && (
        <CheckboxGroup
          name="services"
          label={givingWords.services}
          hint={hintFor(givingWords.servicesHint, role)}
          options={services.map((s) => ({
            value: s.id,
            label: words.serviceAt(serviceWords[s.type], s.centre),
            ...(s.unit ? { hint: s.unit } : {}),
          }))}
        />
      )}
    </div>
  );
}
