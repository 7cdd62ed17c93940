import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Day } from "@/lib/domain/day";
import { centreWords } from "@/lib/i18n/sv/centre";
import { longDate, spanOf } from "@/lib/i18n/sv/dates";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { degreeWords, huvudmanWords, serviceWords, utforareWords } from "@/lib/i18n/sv/services";
import {
  participationWords,
  unitFormWords,
  unitTypeWords,
  unitWords as words,
} from "@/lib/i18n/sv/units";
import { routes } from "@/lib/routes";
import type { UnitPage as Page, UnitRecord, UnitService } from "@/lib/units/queries";

const labels = unitFormWords.fields;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

export function UnitPage({ unit, now, services, mayEdit, today, slug }: Page) {
  const name = now?.name ?? "";
  const whole = [
    ...new Set(services.filter((s) => s.presence?.degree === "ja").map((s) => s.centre.name)),
  ];
  return (
    <>
      <title>{`${name} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.units(slug), label: words.title }]}
        title={name}
        lead={[
          unitTypeWords[unit.type],
          now && `huvudman ${midSentence(huvudmanWords[now.huvudman])}`,
          now && `${midSentence(utforareWords[now.utforare])} utförare`,
        ]
          .filter(Boolean)
          .join(", ")}
        actions={
          <>
            {mayEdit && (
              <ButtonLink look="quiet" href={routes.editUnit(slug, unit.id)}>
                {words.change}
              </ButtonLink>
            )}
            <ButtonLink look="plain" href={routes.unitHistory(slug, unit.id)}>
              {words.history}
            </ButtonLink>
          </>
        }
      />
      {whole.length > 1 && (
        <Notice tone="near" title={words.wholeTwice}>
          <p>{words.wholeTwiceWhy(list.format(whole))}</p>
        </Notice>
      )}
      <Columns
        main={
          <>
            <Section title={words.serves}>
              {services.length === 0 ? (
                <EmptyState>{words.servesNowhere}</EmptyState>
              ) : (
                <Services slug={slug} services={services} today={today} />
              )}
            </Section>
            {unit.profiles.length > 1 && <OverTime profiles={unit.profiles} today={today} />}
          </>
        }
        side={
          <Section title={words.facts}>
            <Facts unit={unit} now={now} />
          </Section>
        }
      />
      {!mayEdit && <p className="text-muted">{centreWords.forms.mayNot(words.who)}</p>}
    </>
  );
}

function Services({
  slug,
  services,
  today,
}: {
  slug: string;
  services: UnitService[];
  today: Day;
}) {
  const { centre, service, where, time } = words.servesColumns;
  return (
    <Table caption={words.serves} hideCaption>
      <thead>
        <tr>
          <Th>{centre}</Th>
          <Th>{service}</Th>
          <Th>{where}</Th>
          <Th>{time}</Th>
        </tr>
      </thead>
      <tbody>
        {services.map((s) => {
          const shown =
            s.presence ?? s.presences.find((p) => p.fromOn > today) ?? s.presences.at(-1);
          return (
            <Tr key={s.id}>
              <RowHead>
                <Link
                  href={routes.centre(slug, s.centre.id)}
                  prefetch={false}
                  className="font-semibold"
                >
                  {s.centre.name}
                </Link>
                <span className="block text-small text-muted">{s.centre.municipalityName}</span>
              </RowHead>
              <Td label={service}>{serviceWords[s.type]}</Td>
              <Td label={where}>
                {shown && (shown.untilOn === null || shown.untilOn > today)
                  ? degreeWords[shown.degree]
                  : words.ended}
              </Td>
              <Td label={time}>{shown && spanOf(shown, today)}</Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

const orgNr = (digits: string) => `${digits.slice(0, 6)}-${digits.slice(6)}`;

function Facts({ unit, now }: { unit: UnitRecord; now: Page["now"] }) {
  return (
    <FactList
      facts={[
        { term: labels.huvudman, value: now && huvudmanWords[now.huvudman] },
        { term: labels.utforare, value: now && utforareWords[now.utforare] },
        { term: labels.legalName, value: now?.legalName },
        { term: labels.orgNr, value: now?.orgNr && orgNr(now.orgNr) },
        { term: labels.homeMunicipality, value: unit.municipality?.name },
        {
          term: words.columns.participates,
          value:
            unit.participates === "ej_angivet" ? (
              <Tag tone="late">{participationWords.ej_angivet}</Tag>
            ) : (
              participationWords[unit.participates]
            ),
        },
        { term: labels.hsaId, value: unit.hsaId },
        { term: labels.contractCode, value: now?.contractCode },
        {
          term: labels.contractUntilOn,
          value: now?.contractUntilOn && longDate(now.contractUntilOn),
        },
      ]}
    />
  );
}

/** Every period of the unit's dated facts, the latest first. */
function OverTime({ profiles, today }: { profiles: UnitRecord["profiles"]; today: Day }) {
  return (
    <Section title={words.overTime}>
      <Table caption={words.overTime} hideCaption>
        <thead>
          <tr>
            <Th>{words.servesColumns.time}</Th>
            <Th>{labels.name}</Th>
            <Th>{words.columns.huvudman}</Th>
            <Th>{labels.reason}</Th>
          </tr>
        </thead>
        <tbody>
          {[...profiles].reverse().map((p) => (
            <Tr key={p.id}>
              <RowHead>{spanOf(p, today)}</RowHead>
              <Td label={labels.name}>{p.name}</Td>
              <Td label={words.columns.huvudman}>
                {huvudmanWords[p.huvudman]}, {midSentence(utforareWords[p.utforare])}
              </Td>
              <Td label={labels.reason}>{p.reason ?? "–"}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
