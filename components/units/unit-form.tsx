import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { ChangeMode, DateField, TextArea } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { centreWords } from "@/lib/i18n/sv/centre";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { registerWords } from "@/lib/i18n/sv/register";
import { unitWords, unitFormWords as words } from "@/lib/i18n/sv/units";
import { routes } from "@/lib/routes";
import { changeUnit, createUnit } from "@/lib/units/actions";
import type { getUnitForm, NewUnit } from "@/lib/units/queries";
import { UnitFields } from "./unit-fields";

const labels: Record<string, string> = words.fields;

/** A unit that is not there yet; for a centre, where somebody came from its page. */
export function NewUnitPage({ slug, municipalities, mayEdit, centre }: NewUnit) {
  const crumbs = centre
    ? [
        { href: routes.centres(slug), label: registerWords.title },
        { href: routes.centre(slug, centre.id), label: centre.name },
      ]
    : [{ href: routes.units(slug), label: unitWords.title }];
  return (
    <>
      {!mayEdit && <title>{`${words.newTitle} – Samma tak`}</title>}
      <PageHeader
        crumbs={crumbs}
        title={words.newTitle}
        lead={centre ? words.forCentre(centre.name) : words.newLead}
      />
      {!mayEdit && (
        <Notice>
          <p>{centreWords.forms.mayNot(unitWords.who)}</p>
        </Notice>
      )}
      {mayEdit && (
        <Form
          action={createUnit.bind(null, slug)}
          title={words.newTitle}
          operationId={randomUUID()}
          labels={labels}
          hidden={centre ? { centreId: centre.id } : {}}
          initial={{ participates: [centre ? "ja" : "ej_angivet"] }}
          submit={words.save}
          cancel={{
            href: centre ? routes.centre(slug, centre.id) : routes.units(slug),
            label: formPageWords.cancel,
          }}
        >
          <UnitFields municipalities={municipalities} />
          <Fieldset legend={words.parts.change}>
            <DateField name="fromOn" label={words.fields.fromOn} hint={words.hints.fromOn} />
            <TextArea name="reason" label={words.fields.reason} optional rows={2} />
          </Fieldset>
        </Form>
      )}
    </>
  );
}

type FormView = Awaited<ReturnType<typeof getUnitForm>>;

function initialOf({ unit, now }: FormView): Record<string, string[]> {
  const dated = now && {
    name: now.name,
    huvudman: now.huvudman,
    utforare: now.utforare,
    legalName: now.legalName,
    orgNr: now.orgNr,
    contractCode: now.contractCode,
    contractUntilOn: now.contractUntilOn,
  };
  const all = {
    mode: "changed",
    type: unit.type,
    hsaId: unit.hsaId,
    homeMunicipality: unit.homeMunicipality,
    participates: unit.participates,
    ...dated,
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value ?? ""]]));
}

/** What is true of a unit; what follows for the centres is shown before it is saved. */
export function UnitFormPage(view: FormView) {
  const { slug, unit, now, municipalities, mayEdit } = view;
  const name = now?.name ?? "";
  const title = words.changeTitle(name);
  return (
    <>
      {!mayEdit && <title>{`${title} – Samma tak`}</title>}
      <PageHeader
        crumbs={[
          { href: routes.units(slug), label: unitWords.title },
          { href: routes.unit(slug, unit.id), label: name },
        ]}
        title={title}
        lead={words.changeLead}
      />
      {!mayEdit && (
        <Notice>
          <p>{centreWords.forms.mayNot(unitWords.who)}</p>
        </Notice>
      )}
      {mayEdit && (
        <Form
          action={changeUnit.bind(null, slug)}
          title={title}
          operationId={randomUUID()}
          labels={labels}
          preview
          hidden={{ unitId: unit.id, version: String(unit.version), profileId: now?.id ?? "" }}
          initial={initialOf(view)}
          submit={words.save}
          cancel={{ href: routes.unit(slug, unit.id), label: formPageWords.cancel }}
        >
          <UnitFields municipalities={municipalities} hint={words.undated} />
          <Fieldset legend={words.parts.change}>
            <ChangeMode />
            <TextArea name="reason" label={words.fields.reason} optional rows={2} />
          </Fieldset>
        </Form>
      )}
    </>
  );
}
