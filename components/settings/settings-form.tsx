import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { RadioGroup, TextField } from "@/components/form/fields";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { settingsWords as words } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import { saveSettings } from "@/lib/settings/actions";
import type { SettingsView } from "@/lib/settings/queries";

const { fields, hints, units } = words;

export function SettingsPage({ slug, settings, mayEdit }: SettingsView) {
  const { thresholds, version, compensates, ...labels } = settings;
  const { farKm, confirmationMonths, areaTypeMaxYears } = thresholds;
  const held = {
    ...{ ...labels, farKm, confirmationMonths, areaTypeMaxYears },
    compensates: compensates ? "ja" : "nej",
  };
  const names = Object.keys(fields) as (keyof typeof fields)[];
  return (
    <>
      {!mayEdit && <title>{`${words.labelsTitle} – Samma tak`}</title>}
      <PageHeader
        crumbs={[{ href: routes.settings(slug), label: words.title }]}
        title={words.labelsTitle}
        lead={words.labelsLead}
      />
      {mayEdit ? (
        <Form
          action={saveSettings.bind(null, slug)}
          title={words.labelsTitle}
          operationId={randomUUID()}
          hidden={{ version: String(version) }}
          initial={Object.fromEntries(names.map((name) => [name, [String(held[name])]]))}
          submit={words.save}
          cancel={{ href: routes.settings(slug), label: formPageWords.cancel }}
          labels={fields}
        >
          <h2>{words.names}</h2>
          <TextField
            name="centreLabel"
            label={fields.centreLabel}
            hint={hints.centreLabel}
            width="medium"
          />
          <TextField name="coordinatorLabel" label={fields.coordinatorLabel} width="medium" />
          <TextField name="countyRoleLabel" label={fields.countyRoleLabel} width="medium" />
          <h2>{words.limits}</h2>
          <TextField
            name="smallNumberThreshold"
            label={fields.smallNumberThreshold}
            hint={hints.smallNumberThreshold}
            unit={units.persons}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="farKm"
            label={fields.farKm}
            hint={hints.farKm}
            unit={units.farKm}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="confirmationMonths"
            label={fields.confirmationMonths}
            hint={hints.confirmationMonths}
            unit={units.months}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="areaTypeMaxYears"
            label={fields.areaTypeMaxYears}
            hint={hints.areaTypeMaxYears}
            unit={units.years}
            inputMode="numeric"
            width="short"
          />
          <h2>{words.compensation}</h2>
          <RadioGroup
            name="compensates"
            label={fields.compensates}
            hint={hints.compensates}
            options={(["ja", "nej"] as const).map((value) => ({
              value,
              label: words.yesOrNo[value],
            }))}
            inline
          />
        </Form>
      ) : (
        <>
          <Notice>
            <p>{words.mayNot}</p>
          </Notice>
          <FactList
            facts={names.map((name) => ({ term: fields[name], value: String(held[name]) }))}
          />
        </>
      )}
    </>
  );
}
