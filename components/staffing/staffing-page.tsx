import { randomUUID } from "node:crypto";
import { CentreFormPage } from "@/components/centres/centre-form-page";
import { Form } from "@/components/form";
import { SelectField, TextField } from "@/components/form/fields";
import { When } from "@/components/form/when";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { holdsOn } from "@/lib/domain/period";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { serviceWords } from "@/lib/i18n/sv/services";
import { professionWords, staffingWords as words } from "@/lib/i18n/sv/staffing";
import { routes } from "@/lib/routes";
import { setStaffing } from "@/lib/staffing/actions";
import type { StaffingRecord, StaffingView } from "@/lib/staffing/queries";
import { professions, staffingRows } from "@/lib/staffing/schema";
import { StaffingRows } from "./staffing-rows";

const fields = {
  profession: words.profession,
  persons: words.persons,
  ftePercent: words.ftePercent,
  vacantPercent: words.vacantPercent,
};
const nameOf = (i: number, field: keyof typeof fields) => `staffing[${i}].${field}`;

function initialOf(rows: StaffingRecord[]): Record<string, string[]> {
  return Object.fromEntries(
    rows.flatMap((row, i) => [
      [nameOf(i, "profession"), [row.profession]],
      [nameOf(i, "persons"), [String(row.persons ?? "")]],
      [nameOf(i, "ftePercent"), [String(row.ftePercent ?? "")]],
      [nameOf(i, "vacantPercent"), [row.vacantPercent > 0 ? String(row.vacantPercent) : ""]],
    ]),
  );
}

function labelsOf(count: number): Record<string, string> {
  const rows = Array.from({ length: count }, (_, i) =>
    Object.entries(fields).map(([field, label]) => [
      nameOf(i, field as keyof typeof fields),
      `${words.row(i + 1)}, ${midSentence(label)}`,
    ]),
  );
  return {
    mode: formPageWords.modeLegend,
    fromOn: formPageWords.fromOn,
    ...Object.fromEntries(rows.flat()),
  };
}

export function StaffingPage({ slug, centre, service, rows, mayEdit, today }: StaffingView) {
  const title = words.title(serviceWords[service.type]);
  const now = rows.filter((r) => holdsOn(r, today));
  const planned = rows.filter((r) => r.fromOn > today);
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      title={title}
      lead={words.lead}
      mayEdit={mayEdit}
      hasForm
    >
      {!mayEdit && (
        <Section title={words.now}>
          <StaffingRows rows={now} today={today} />
        </Section>
      )}
      {planned.length > 0 && (
        <Disclosure summary={formPageWords.planned}>
          <StaffingRows rows={planned} today={today} />
        </Disclosure>
      )}
      {mayEdit && <StaffingForm {...{ slug, centre, service, now, title }} />}
    </CentreFormPage>
  );
}

type FormProps = Pick<StaffingView, "slug" | "centre" | "service"> & {
  now: StaffingRecord[];
  title: string;
};

function StaffingForm({ slug, centre, service, now, title }: FormProps) {
  const count = Math.min(10, Math.max(staffingRows, now.length + 1));
  const first = now.length === 0;
  return (
    <Form
      action={setStaffing.bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={{
        centreId: centre.id,
        serviceId: service.id,
        version: String(service.version),
        ...(first ? { mode: "changed" } : {}),
      }}
      initial={{ mode: ["changed"], ...initialOf(now) }}
      submit={words.save}
      cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      labels={labelsOf(count)}
    >
      <p className="mb-4 text-muted">{words.formHint}</p>
      {Array.from({ length: count }, (_, i) => i).map((i) => (
        <fieldset
          key={i}
          className="grid min-w-0 gap-x-5 border-t border-line pt-3 sm:grid-cols-[minmax(0,1.2fr)_repeat(3,minmax(0,1fr))] sm:items-end"
        >
          <legend className="sr-only">{words.row(i + 1)}</legend>
          <SelectField
            name={nameOf(i, "profession")}
            label={fields.profession}
            empty={words.choose}
            options={professions.map((p) => ({ value: p, label: professionWords[p] }))}
          />
          <TextField
            name={nameOf(i, "persons")}
            label={fields.persons}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name={nameOf(i, "ftePercent")}
            label={fields.ftePercent}
            inputMode="numeric"
            width="short"
            unit={words.percent}
          />
          <TextField
            name={nameOf(i, "vacantPercent")}
            label={fields.vacantPercent}
            inputMode="numeric"
            width="short"
            unit={words.percent}
          />
        </fieldset>
      ))}
      <When isNew={first} />
    </Form>
  );
}
