import { Form } from "@/components/form";
import { ChangeMode, DateField, SelectField, TextArea } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { ServiceRecord } from "@/lib/centres/queries";
import { serviceTypes } from "@/lib/domain/service";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { registerWords } from "@/lib/i18n/sv/register";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { serviceWords } from "@/lib/i18n/sv/services";
import { unitWords } from "@/lib/i18n/sv/units";
import { routes } from "@/lib/routes";
import { PresenceFields } from "./presence-fields";

type Bound = Parameters<typeof Form>[0]["action"];
type Common = {
  slug: string;
  centre: { id: string; name: string; version: number };
  action: Bound;
  operationId: string;
};

const crumbs = (slug: string, centre: { id: string; name: string }) => [
  { href: routes.centres(slug), label: registerWords.title },
  { href: routes.centre(slug, centre.id), label: centre.name },
];

type ChangeProps = Common & {
  service: ServiceRecord;
  presence: ServiceRecord["presences"][number] | undefined;
};

/** Change a service from a date, or correct what was wrong; what follows is shown before it is saved. */
export function ServiceForm({ slug, centre, service, presence, action, operationId }: ChangeProps) {
  const title = words.forms.service(serviceWords[service.type]);
  const text = (v: { toString(): string } | null | undefined) =>
    v === null || v === undefined ? [] : [v.toString().replace(".", ",")];
  return (
    <>
      <PageHeader
        crumbs={crumbs(slug, centre)}
        title={title}
        lead={centre.name}
        actions={
          <ButtonLink look="quiet" href={`${routes.service(slug, centre.id, service.id)}/avsluta`}>
            {words.forms.endService}
          </ButtonLink>
        }
      />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        preview
        submit={formPageWords.next}
        hidden={{
          centreId: centre.id,
          serviceId: service.id,
          version: String(service.version),
          presenceId: presence?.id ?? "",
        }}
        initial={{
          mode: ["changed"],
          degree: presence ? [presence.degree] : [],
          hoursPerWeek: text(presence?.hoursPerWeek),
          daysPerWeek: text(presence?.daysPerWeek),
          sharePercent: text(presence?.sharePercent),
          financing: presence?.financing ? [presence.financing] : [],
          financingUntilOn: presence?.financingUntilOn
            ? [presence.financingUntilOn.toISOString().slice(0, 10)]
            : [],
        }}
        labels={words.fields}
        cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      >
        <PresenceFields />
        <ChangeMode />
        <TextArea name="reason" label={words.fields.reason} optional rows={2} />
      </Form>
    </>
  );
}

/** A service that becomes part of the centre. */
export function NewServiceForm({
  slug,
  centre,
  units,
  chosen,
  action,
  operationId,
}: Common & { units: { id: string; name: string }[]; chosen: string | null }) {
  const title = words.forms.newService;
  return (
    <>
      <PageHeader
        crumbs={crumbs(slug, centre)}
        title={title}
        lead={centre.name}
        actions={
          <ButtonLink look="quiet" href={routes.newUnit(slug, { familjecentral: centre.id })}>
            {unitWords.add}
          </ButtonLink>
        }
      />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        preview
        submit={formPageWords.next}
        hidden={{ centreId: centre.id, version: String(centre.version) }}
        initial={chosen ? { unitId: [chosen] } : {}}
        labels={words.fields}
        cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      >
        <SelectField
          name="type"
          label={words.fields.type}
          empty="Välj"
          options={serviceTypes.map((t) => ({ value: t, label: serviceWords[t] }))}
        />
        <SelectField
          name="unitId"
          label={words.fields.unitId}
          hint="Den enhet som ger verksamheten. Saknas den i listan, välj Lägg till enhet först."
          optional
          empty={words.unitUnknown}
          options={units.map((u) => ({ value: u.id, label: u.name }))}
        />
        <PresenceFields />
        <DateField name="fromOn" label={words.fields.fromOn} />
        <TextArea name="reason" label={words.fields.reason} optional rows={2} />
      </Form>
    </>
  );
}

/** A service that leaves the centre. */
export function EndServiceForm({
  slug,
  centre,
  service,
  action,
  operationId,
}: Common & { service: ServiceRecord }) {
  const title = `${serviceWords[service.type]}: ${midSentence(words.forms.endService)}`;
  return (
    <>
      <PageHeader crumbs={crumbs(slug, centre)} title={title} lead={words.forms.endServiceLead} />
      <Form
        action={action}
        title={title}
        operationId={operationId}
        preview
        submit={formPageWords.next}
        hidden={{ centreId: centre.id, serviceId: service.id, version: String(service.version) }}
        labels={{ ...words.fields, fromOn: words.forms.endFromOn }}
        cancel={{ href: routes.service(slug, centre.id, service.id), label: formPageWords.cancel }}
      >
        <DateField name="fromOn" label={words.forms.endFromOn} />
        <TextArea name="reason" label={words.fields.reason} rows={2} />
      </Form>
    </>
  );
}
