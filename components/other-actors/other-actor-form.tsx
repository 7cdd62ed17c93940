import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import {
  DateField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  YesNoUnknown,
} from "@/components/form/fields";
import { When } from "@/components/form/when";
import type { CentreRecord } from "@/lib/centres/queries";
import { degrees, huvudman } from "@/lib/domain/service";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import {
  otherActorWords,
  presenceWords,
  otherActorPageWords as words,
} from "@/lib/i18n/sv/other-actors";
import { degreeWords, huvudmanWords } from "@/lib/i18n/sv/services";
import { changeOtherActor, createOtherActor, endOtherActor } from "@/lib/other-actors/actions";
import type { OtherActorRecord } from "@/lib/other-actors/queries";
import { actorPresences, otherActorTypes } from "@/lib/other-actors/schema";
import { routes } from "@/lib/routes";

type Props = { slug: string; centre: CentreRecord; actor: OtherActorRecord | null; title: string };

const labels = {
  mode: formPageWords.modeLegend,
  fromOn: formPageWords.fromOn,
  type: words.type,
  organisation: words.organisation,
  huvudman: words.huvudman,
  presence: words.presence,
  frequency: words.frequency,
  degree: words.degree,
  authorityExercise: words.authority,
  reason: words.reason,
};

const yes = (exercised: boolean | null) =>
  exercised === null ? "okand" : exercised ? "ja" : "nej";

function initialOf(actor: OtherActorRecord): Record<string, string[]> {
  const { type, organisation, presence, frequency, degree, authorityExercise } = actor;
  return {
    mode: ["changed"],
    type: [type],
    organisation: [organisation],
    huvudman: [actor.huvudman ?? ""],
    presence: [presence],
    frequency: [frequency ?? ""],
    degree: [degree],
    authorityExercise: [yes(authorityExercise)],
  };
}

const byWord = otherActorTypes
  .map((value) => ({ value, label: otherActorWords[value] }))
  .sort(
    (a, b) =>
      Number(a.value === "annan") - Number(b.value === "annan") ||
      new Intl.Collator("sv").compare(a.label, b.label),
  );

export function OtherActorForm({ slug, centre, actor, title }: Props) {
  const hidden = { centreId: centre.id, version: String(centre.version) };
  return (
    <Form
      action={(actor ? changeOtherActor : createOtherActor).bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={actor ? { ...hidden, actorId: actor.id } : hidden}
      initial={actor ? initialOf(actor) : { degree: ["okand"], authorityExercise: ["okand"] }}
      submit={words.save}
      preview
      cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      labels={labels}
    >
      <SelectField name="type" label={words.type} empty={words.choose} options={byWord} />
      <TextField name="organisation" label={words.organisation} hint={words.organisationHint} />
      <SelectField
        name="huvudman"
        label={words.huvudman}
        empty={words.noHuvudman}
        options={huvudman.map((h) => ({ value: h, label: huvudmanWords[h] }))}
      />
      <RadioGroup
        name="presence"
        label={words.presence}
        options={actorPresences.map((p) => ({ value: p, label: presenceWords[p] }))}
      />
      <TextField name="frequency" label={words.frequency} hint={words.frequencyHint} optional />
      <YesNoUnknown name="authorityExercise" label={words.authority} hint={words.authorityHint} />
      <RadioGroup
        name="degree"
        label={words.degree}
        hint={words.degreeHint}
        options={degrees.map((d) => ({ value: d, label: degreeWords[d] }))}
      />
      <TextArea name="reason" label={words.reason} optional rows={2} />
      <When isNew={actor === null} />
    </Form>
  );
}

export function EndOtherActorForm({
  slug,
  centre,
  actor,
  title,
}: Props & { actor: OtherActorRecord }) {
  return (
    <Form
      action={endOtherActor.bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={{ centreId: centre.id, version: String(centre.version), actorId: actor.id }}
      submit={words.end}
      preview
      cancel={{ href: routes.otherActor(slug, centre.id, actor.id), label: formPageWords.cancel }}
      labels={{ fromOn: words.endFromOn, reason: words.reason }}
    >
      <DateField name="fromOn" label={words.endFromOn} />
      <TextArea name="reason" label={words.reason} rows={2} />
    </Form>
  );
}
