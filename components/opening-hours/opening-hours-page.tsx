import { randomUUID } from "node:crypto";
import { CentreFormPage } from "@/components/centres/centre-form-page";
import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import { When } from "@/components/form/when";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { hoursAWeek, weekOf } from "@/lib/domain/opening-hours";
import { holdsOn } from "@/lib/domain/period";
import { type ServiceType, serviceTypes } from "@/lib/domain/service";
import { longDate } from "@/lib/i18n/sv/dates";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import {
  hoursSentence,
  weekdayWords,
  openingHoursWords as words,
} from "@/lib/i18n/sv/opening-hours";
import { serviceWords } from "@/lib/i18n/sv/services";
import { setOpeningHours } from "@/lib/opening-hours/actions";
import type { OpeningHoursRecord, OpeningHoursView } from "@/lib/opening-hours/queries";
import { weekdays } from "@/lib/opening-hours/schema";
import { routes } from "@/lib/routes";
import { WeekTable } from "./week-table";

const nameOf = (type: ServiceType, day: number) => `hours.${type}.${weekdays[day] ?? ""}`;

/** The services whose hours are asked for: those that are at the centre now or later, and those that have hours. */
function typesOf({ centre, rows, today }: OpeningHoursView): ServiceType[] {
  const there = (type: ServiceType) =>
    centre.services.some(
      (s) =>
        s.type === type &&
        s.presences.some((p) => p.degree !== "nej" && (p.untilOn === null || p.untilOn > today)),
    );
  return serviceTypes.filter(
    (type) => there(type) || rows.some((r) => r.serviceType === type && holdsOn(r, today)),
  );
}

export function OpeningHoursPage(view: OpeningHoursView) {
  const { slug, centre, season, rows, mayEdit, today } = view;
  const types = typesOf(view);
  const now = rows.filter((r) => holdsOn(r, today));
  const planned = [...new Set(rows.map((r) => r.fromOn).filter((d) => d > today))].sort();
  const other = season === "ordinarie" ? { sasong: "sommar" } : {};
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      title={words.title[season]}
      lead={words.lead[season]}
      mayEdit={mayEdit}
      hasForm={types.length > 0}
      actions={
        <ButtonLink look="plain" href={routes.openingHours(slug, centre.id, other)}>
          {words.other[season]}
        </ButtonLink>
      }
    >
      {!mayEdit && (
        <Section title={words.now}>
          <WeekTable rows={now} caption={words.title[season]} />
        </Section>
      )}
      {planned.map((from) => (
        <Disclosure key={from} summary={`${formPageWords.planned} från ${longDate(from)}`}>
          <WeekTable
            rows={rows.filter((r) => r.fromOn === from)}
            caption={`${words.title[season]} från ${longDate(from)}`}
          />
        </Disclosure>
      ))}
      {mayEdit && types.length === 0 && (
        <EmptyState>
          <p>{words.noServices}</p>
          <p>
            <ButtonLink href={routes.newService(slug, centre.id)}>{words.addService}</ButtonLink>
          </p>
        </EmptyState>
      )}
      {mayEdit && types.length > 0 && <HoursForm {...view} types={types} now={now} />}
    </CentreFormPage>
  );
}

function HoursForm({
  slug,
  centre,
  season,
  types,
  now,
}: OpeningHoursView & { types: ServiceType[]; now: OpeningHoursRecord[] }) {
  const fields = types.flatMap((type) =>
    weekOf(now, type).map((text, i) => ({
      name: nameOf(type, i),
      label: `${serviceWords[type]}, ${weekdayWords[i]}`,
      text,
    })),
  );
  return (
    <Form
      action={setOpeningHours.bind(null, slug)}
      title={words.title[season]}
      operationId={randomUUID()}
      hidden={{
        centreId: centre.id,
        version: String(centre.version),
        season,
        ...(now.length === 0 ? { mode: "changed" } : {}),
      }}
      initial={{ mode: ["changed"], ...Object.fromEntries(fields.map((f) => [f.name, [f.text]])) }}
      submit={words.save}
      cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      labels={{
        mode: formPageWords.modeLegend,
        fromOn: formPageWords.fromOn,
        ...Object.fromEntries(fields.map((f) => [f.name, f.label])),
      }}
    >
      <p className="mb-4 text-muted">{words.hint}</p>
      {types.map((type) => (
        <Fieldset
          key={type}
          legend={
            <>
              {serviceWords[type]}{" "}
              <span className="font-normal text-muted">
                {hoursSentence(hoursAWeek(now.filter((r) => r.serviceType === type)))}
              </span>
            </>
          }
        >
          <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
            {weekdayWords.map((day, i) => (
              <TextField
                key={day}
                name={nameOf(type, i)}
                label={day.charAt(0).toUpperCase() + day.slice(1)}
                width="medium"
              />
            ))}
          </div>
        </Fieldset>
      ))}
      <When isNew={now.length === 0} />
    </Form>
  );
}
