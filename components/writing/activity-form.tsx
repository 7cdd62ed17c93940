import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import {
  CheckboxGroup,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "@/components/form/fields";
import { SavesItself } from "@/components/form/saves-itself";
import { Section } from "@/components/ui/section";
import type { Version } from "@/lib/documents/queries";
import { serviceTypes } from "@/lib/domain/service";
import { serviceWords } from "@/lib/i18n/sv/services";
import { professionWords } from "@/lib/i18n/sv/staffing";
import { audienceWords, writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { professions } from "@/lib/staffing/schema";
import { addActivity, changeActivity, removeActivity } from "@/lib/writing/actions";
import { audiences } from "@/lib/writing/schema";
import type { SectionProps } from "./section-page";

const words = writingWords.activities;
type Goal = Version["goals"][number];
type Activity = Version["activities"][number];
const labels = {
  what: words.what,
  audience: words.audience,
  profession: words.profession,
  services: words.services,
  timeSaid: words.timeSaid,
  resources: words.resources,
};

function initialOf(activity: Activity | null): Record<string, string[]> {
  if (!activity) return { audience: ["generell"] };
  const { what, audience, profession, services, timeSaid, resources } = activity;
  return {
    what: [what],
    audience: [audience],
    profession: [profession ?? ""],
    services,
    timeSaid: [timeSaid ?? ""],
    resources: [resources ?? ""],
  };
}

const back = ({ document, section }: SectionProps) => ({
  href: routes.documentSection(document.slug, document.id, section.key),
  label: writingWords.cancel,
});

/** An activity under a goal: what, for whom, who, with whom and when. */
export function ActivityForm(props: SectionProps & { goal: Goal; activity: Activity | null }) {
  const { document, goal, activity } = props;
  const title = activity ? words.changeTitle : words.addTitle;
  return (
    <Section title={title}>
      <p className="mb-4 text-muted">{goal.title}</p>
      <Form
        key={activity?.id ?? goal.id}
        action={(activity ? changeActivity : addActivity).bind(null, document.slug)}
        title={title}
        operationId={randomUUID()}
        hidden={{
          documentId: document.id,
          ...(activity
            ? { activityId: activity.id, version: String(activity.version) }
            : { goalId: goal.id }),
        }}
        initial={initialOf(activity)}
        submit={words.save}
        cancel={back(props)}
        labels={labels}
      >
        <TextArea name="what" label={words.what} rows={2} />
        <RadioGroup
          name="audience"
          label={words.audience}
          inline
          options={audiences.map((value) => ({ value, label: audienceWords[value] }))}
        />
        <TextField
          name="timeSaid"
          label={words.timeSaid}
          hint={words.timeHint}
          width="medium"
          optional
        />
        <SelectField
          name="profession"
          label={words.profession}
          optional
          empty={words.noProfession}
          options={professions.map((value) => ({ value, label: professionWords[value] }))}
        />
        <CheckboxGroup
          name="services"
          label={words.services}
          optional
          options={serviceTypes.map((value) => ({ value, label: serviceWords[value] }))}
        />
        <TextField name="resources" label={words.resources} hint={words.resourcesHint} optional />
        <SavesItself
          about={activity?.id ?? `new activity ${goal.id}`}
          save={activity && changeActivity.bind(null, document.slug)}
        />
      </Form>
    </Section>
  );
}

export function RemoveActivityForm(props: SectionProps & { activity: Activity }) {
  const { document, activity } = props;
  return (
    <Section title={words.removeTitle}>
      <p className="mb-4">{writingWords.goals.removeLead(activity.what)}</p>
      <Form
        action={removeActivity.bind(null, document.slug)}
        title={words.removeTitle}
        operationId={randomUUID()}
        hidden={{
          documentId: document.id,
          activityId: activity.id,
          version: String(activity.version),
        }}
        submit={[{ label: writingWords.goals.remove, look: "grave" }]}
        cancel={back(props)}
        labels={{}}
      />
    </Section>
  );
}
