import { Form } from "@/components/form";
import { ChangeMode, DateField, SelectField, TextArea, TextField } from "@/components/form/fields";
import { PageHeader } from "@/components/ui/page-header";
import type { CentreRecord } from "@/lib/centres/queries";
import { centreStatuses } from "@/lib/domain/status";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { registerWords } from "@/lib/i18n/sv/register";
import { statusWords } from "@/lib/i18n/sv/statuses";
import { routes } from "@/lib/routes";
import { CentreFields } from "./centre-fields";

type Bound = Parameters<typeof Form>[0]["action"];
type Municipality = { code: string; name: string };
type Common = { slug: string; action: Bound; operationId: string };

const options = (statuses: readonly (typeof centreStatuses)[number][]) =>
  statuses.map((s) => ({ value: s, label: statusWords[s] }));
const crumbsOf = (slug: string, centre: CentreRecord) => [
  { href: routes.centres(slug), label: registerWords.title },
  { href: routes.centre(slug, centre.id), label: centre.profile?.name ?? "" },
];

export function NewCentreForm({
  slug,
  action,
  operationId,
  municipalities,
}: Common & { municipalities: Municipality[] }) {
  const title = words.forms.newCentre;
  return (
    <>
      <PageHeader
        crumbs={[{ href: routes.centres(slug), label: registerWords.title }]}
        title={title}
        lead={words.forms.newCentreLead}
      />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        submit={formPageWords.save}
        labels={words.fields}
        initial={{
          status: ["i_drift"],
          targetPregnant: ["okand"],
          interpreter: ["okand"],
          oneRoof: ["okand"],
          premisesAdapted: ["okand"],
        }}
        cancel={{ href: routes.centres(slug), label: formPageWords.cancel }}
      >
        <SelectField name="status" label={words.fields.status} options={options(centreStatuses)} />
        <DateField name="fromOn" label={words.fields.fromOn} />
        <DateField
          name="opensOn"
          label={words.fields.opensOn}
          optional
          hint="För den som inte har öppnat än."
        />
        <TextField name="decision" label={words.fields.decision} optional />
        <CentreFields municipalities={municipalities} />
        <TextArea name="reason" label={words.fields.reason} optional rows={2} />
      </Form>
    </>
  );
}

/** What is held, as the form writes it. */
function written(profile: NonNullable<CentreRecord["profile"]>): Record<string, string[]> {
  const { municipality: _, ...facts } = profile;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]): [string, string[]] => {
      if (value === null || value === undefined) return [name, []];
      if (typeof value === "boolean") return [name, [value ? "ja" : "nej"]];
      if (Array.isArray(value)) return [name, [value.join(", ")]];
      if (value instanceof Date) return [name, [value.toISOString().slice(0, 10)]];
      return [name, [typeof value === "object" ? String(value).replace(".", ",") : String(value)]];
    }),
  );
}

export function EditCentreForm({
  slug,
  centre,
  action,
  operationId,
  municipalities,
}: Common & { centre: CentreRecord; municipalities: Municipality[] }) {
  const title = words.forms.facts;
  const profile = centre.profile;
  const unknown = {
    targetPregnant: ["okand"],
    interpreter: ["okand"],
    oneRoof: ["okand"],
    premisesAdapted: ["okand"],
  };
  const held = profile
    ? Object.fromEntries(
        Object.entries(written(profile)).filter(
          ([name, value]) => value.length > 0 && name !== "fromOn" && name !== "reason",
        ),
      )
    : {};
  return (
    <>
      <PageHeader crumbs={crumbsOf(slug, centre)} title={title} lead={profile?.name} />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        submit={formPageWords.save}
        labels={words.fields}
        hidden={{
          centreId: centre.id,
          version: String(centre.version),
          profileId: profile?.id ?? "",
        }}
        initial={{ ...unknown, ...held, mode: ["changed"] }}
        cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      >
        <ChangeMode />
        <TextArea name="reason" label={words.fields.reason} optional rows={2} />
        <CentreFields municipalities={municipalities} />
      </Form>
    </>
  );
}
