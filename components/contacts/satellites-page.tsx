import Link from "next/link";
import { CentreFormPage } from "@/components/centres/centre-form-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { SatelliteRecord, SatellitesView } from "@/lib/contacts/queries";
import { satelliteWords as words } from "@/lib/i18n/sv/contacts";
import { spanOf } from "@/lib/i18n/sv/dates";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { serviceWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import { type Asked, askedRow } from "./asked";
import { EndSatelliteForm, SatelliteForm } from "./satellite-form";

/** What is asked for as a form of its own, or null for the list. */
function askedForm(asked: Asked, { slug, centre, satellites, mayEdit }: SatellitesView) {
  const row = askedRow(asked, satellites, mayEdit);
  const place = { slug, centre };
  if (row && asked.what === "end")
    return {
      title: words.endTitle(row.name),
      lead: words.endLead,
      form: <EndSatelliteForm {...place} row={row} title={words.endTitle(row.name)} />,
    };
  if (row)
    return {
      title: words.changeTitle(row.name),
      lead: words.lead,
      form: <SatelliteForm {...place} row={row} title={words.changeTitle(row.name)} />,
    };
  return mayEdit && asked.what === "new"
    ? {
        title: words.addTitle,
        lead: words.lead,
        form: <SatelliteForm {...place} row={null} title={words.addTitle} />,
      }
    : null;
}

export function SatellitesPage({ asked, ...view }: SatellitesView & { asked: Asked }) {
  const { slug, centre, satellites, mayEdit, today } = view;
  const shown = askedForm(asked, view);
  if (shown)
    return (
      <CentreFormPage
        slug={slug}
        centre={centre}
        title={shown.title}
        lead={shown.lead}
        mayEdit
        hasForm
      >
        {shown.form}
      </CentreFormPage>
    );
  const current = satellites.filter((s) => s.untilOn === null || s.untilOn > today);
  const earlier = satellites.filter((s) => !current.includes(s));
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      title={words.title}
      lead={words.lead}
      mayEdit={mayEdit}
      hasForm={false}
      actions={
        <ButtonLink href={routes.satellites(slug, centre.id, { ny: "ja" })}>{words.add}</ButtonLink>
      }
    >
      {current.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <Satellites {...view} rows={current} caption={words.caption} />
      )}
      {earlier.length > 0 && (
        <div className="mt-9">
          <Section title={formPageWords.earlier}>
            <Satellites {...view} rows={earlier} mayEdit={false} caption={formPageWords.earlier} />
          </Section>
        </div>
      )}
    </CentreFormPage>
  );
}

const address = ({ street, postcode, town }: SatelliteRecord) =>
  street
    ? `${street}, ${postcode?.slice(0, 3)} ${postcode?.slice(3)} ${town}`
    : formPageWords.unknown;

function Satellites({
  slug,
  centre,
  rows,
  mayEdit,
  caption,
  today,
}: SatellitesView & { rows: SatelliteRecord[]; caption: string }) {
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th>{words.address}</Th>
          <Th>{words.servicesShort}</Th>
          <Th>{words.opening}</Th>
          <Th>{words.time}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowHead>
              <span className="font-semibold">{row.name}</span>
              {mayEdit && (
                <span className="flex gap-4">
                  <Link
                    href={routes.satellites(slug, centre.id, { andra: row.id })}
                    prefetch={false}
                  >
                    {words.change}
                    <span className="sr-only"> {row.name}</span>
                  </Link>
                  <Link
                    href={routes.satellites(slug, centre.id, { avsluta: row.id })}
                    prefetch={false}
                  >
                    {words.end}
                    <span className="sr-only"> {row.name}</span>
                  </Link>
                </span>
              )}
            </RowHead>
            <Td label={words.address}>{address(row)}</Td>
            <Td label={words.servicesShort}>
              {row.services.map((s) => serviceWords[s]).join(", ") || formPageWords.unknown}
            </Td>
            <Td label={words.opening}>{row.opening ?? formPageWords.unknown}</Td>
            <Td label={words.time}>{spanOf(row, today)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
