import { Form } from "@/components/form";
import {
  CheckboxGroup,
  DateField,
  SelectField,
  TextArea,
  TextField,
  YesNoUnknown,
} from "@/components/form/fields";
import { DecidedBy } from "@/components/matters/decided-by";
import { PageHeader } from "@/components/ui/page-header";
import type { CentreRecord } from "@/lib/centres/queries";
import { centreStatuses, nextStatuses } from "@/lib/domain/status";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { registerWords } from "@/lib/i18n/sv/register";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { Decision } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";

type Bound = Parameters<typeof Form>[0]["action"];
type Municipality = { code: string; name: string };
type Common = { slug: string; action: Bound; operationId: string };

const options = (statuses: readonly (typeof centreStatuses)[number][]) =>
  statuses.map((s) => ({ value: s, label: statusWords[s] }));
const crumbsOf = (slug: string, centre: CentreRecord) => [
  { href: routes.centres(slug), label: registerWords.title },
  { href: routes.centre(slug, centre.id), label: centre.profile?.name ?? "" },
];

type StepProps = Common & { centre: CentreRecord; decision: Decision };

export function StepForm({ slug, centre, action, operationId, decision }: StepProps) {
  const title = words.forms.step;
  const possible = centre.status ? nextStatuses(centre.status.status) : centreStatuses;
  return (
    <>
      <PageHeader crumbs={crumbsOf(slug, centre)} title={title} lead={words.forms.stepLead} />
      <DecidedBy decision={decision} />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        preview
        submit={formPageWords.next}
        labels={words.fields}
        hidden={{ centreId: centre.id, version: String(centre.version) }}
        initial={{ impactAnalysis: ["okand"] }}
        cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      >
        <SelectField
          name="status"
          label={words.fields.status}
          empty="Välj"
          options={options(possible)}
          hint={centre.status ? `Nu: ${midSentence(statusWords[centre.status.status])}.` : ""}
        />
        <DateField name="fromOn" label={words.fields.fromOn} />
        <TextArea name="reason" label={words.fields.reason} rows={2} />
        <TextField name="decision" label={words.fields.decision} optional />
        <YesNoUnknown
          name="impactAnalysis"
          label={words.fields.impactAnalysis}
          hint="Frågan gäller när en familjecentral avvecklas."
        />
      </Form>
    </>
  );
}

export function CatchmentForm({
  slug,
  centre,
  action,
  operationId,
  municipalities,
}: Common & { centre: CentreRecord; municipalities: Municipality[] }) {
  const title = words.forms.catchment;
  return (
    <>
      <PageHeader crumbs={crumbsOf(slug, centre)} title={title} lead={words.forms.catchmentLead} />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        submit={formPageWords.save}
        labels={words.fields}
        hidden={{ centreId: centre.id, version: String(centre.version) }}
        initial={{ municipalities: centre.catchments.map((c) => c.municipalityCode) }}
        cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      >
        <DateField name="fromOn" label={words.fields.fromOn} />
        <CheckboxGroup
          name="municipalities"
          label={words.catchment}
          options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
        />
      </Form>
    </>
  );
}
