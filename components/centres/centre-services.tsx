import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ServiceRecord } from "@/lib/centres/queries";
import type { Day } from "@/lib/domain/day";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { spanOf } from "@/lib/i18n/sv/dates";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { degreeWords, huvudmanWords, serviceWords, utforareWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import type { CentrePageProps } from "./centre-page";
import { servicesShown, unitOn } from "./services-shown";

export function CentreServices({ slug, centre, account, today, may }: CentrePageProps) {
  const shown = servicesShown(centre, account.on);
  return (
    <Section
      title={words.services}
      id="verksamheter"
      actions={
        may.service && (
          <ButtonLink look="plain" href={routes.newService(slug, centre.id)}>
            {words.addService}
          </ButtonLink>
        )
      }
    >
      {shown.length === 0 ? (
        <EmptyState>{words.noServices}</EmptyState>
      ) : (
        <Table caption={words.services} hideCaption>
          <thead>
            <tr>
              <Th>{words.columns.service}</Th>
              <Th>{words.columns.where}</Th>
              <Th>{words.columns.staffing}</Th>
              <Th>{words.columns.head}</Th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ service, now }) => (
              <ServiceRow
                key={service.id}
                {...{
                  slug,
                  service,
                  now,
                  today,
                  centreId: centre.id,
                  on: account.on,
                  may: may.service,
                  read: may.read,
                }}
              />
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

type RowProps = {
  slug: string;
  centreId: string;
  service: ServiceRecord;
  now: ServiceRecord["presences"][number];
  on: Day;
  today: Day;
  may: boolean;
  read: boolean;
};

function ServiceRow({ slug, centreId, service, now, on, today, may, read }: RowProps) {
  const unit = unitOn(service, on);
  return (
    <Tr>
      <RowHead>
        <span className="font-semibold">{serviceWords[service.type]}</span>
        <span className="block text-[.92rem]">
          {unit && service.unit ? (
            <>
              {read ? (
                <Link href={routes.unit(slug, service.unit.id)} prefetch={false}>
                  {unit.name}
                </Link>
              ) : (
                unit.name
              )}
              <span className="block text-muted">
                {huvudmanWords[unit.huvudman]}, {midSentence(utforareWords[unit.utforare])}
              </span>
            </>
          ) : (
            <span className="text-muted">{words.unitUnknown}</span>
          )}
        </span>
      </RowHead>
      <Td label={words.columns.whereShort}>
        {now.degree === "okand" ? (
          <Tag tone="near">{degreeWords.okand}</Tag>
        ) : (
          degreeWords[now.degree]
        )}
        <span className="block text-[.92rem] text-muted">
          {words.presence(
            now.hoursPerWeek?.toString().replace(".", ",") ?? null,
            now.daysPerWeek?.toString().replace(".", ",") ?? null,
          )}{" "}
          {spanOf(now, today)}
        </span>
        {may && (
          <Link
            href={routes.service(slug, centreId, service.id)}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.change}
            <span className="sr-only"> var {midSentence(serviceWords[service.type])} finns</span>
          </Link>
        )}
      </Td>
      <Td label={words.columns.staffing}>
        <Staffing service={service} />
        {may && (
          <Link
            href={routes.staffing(slug, centreId, service.id)}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.change}
            <span className="sr-only">
              {" "}
              bemanningen i {midSentence(serviceWords[service.type])}
            </span>
          </Link>
        )}
      </Td>
      <Td label={words.columns.head}>
        <Head service={service} />{" "}
        {may && (
          <Link
            href={routes.head(slug, centreId, service.id)}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.change}
            <span className="sr-only">
              {" "}
              närmaste chef för {midSentence(serviceWords[service.type])}
            </span>
          </Link>
        )}
      </Td>
    </Tr>
  );
}

function Staffing({ service }: { service: ServiceRecord }) {
  if (service.staffing.length === 0)
    return <span className="block text-muted">Uppgift saknas</span>;
  return (
    <ul>
      {service.staffing.map((s) => (
        <li key={s.id}>
          {words.professions[s.profession]}
          {s.ftePercent !== null && `, ${words.fullTime(s.ftePercent)}`}{" "}
          {s.vacantPercent > 0 && <Tag tone="near">{words.vacantPart(s.vacantPercent)}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function Head({ service }: { service: ServiceRecord }) {
  const head = service.heads[0];
  if (!head) return <span className="block text-muted">{words.noHead}</span>;
  return head.vacant ? (
    <Tag tone="late">{words.vacant}</Tag>
  ) : (
    <span className="block">
      {head.name}
      {head.title && <span className="block text-[.92rem] text-muted">{head.title}</span>}
    </span>
  );
}
