import { LocalGroupLine } from "@/components/groups/local-group-line";
import { ButtonLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { CentreRecord } from "@/lib/centres/queries";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { shortDate } from "@/lib/i18n/sv/dates";
import { localGroupWords } from "@/lib/i18n/sv/groups";
import { registerWords } from "@/lib/i18n/sv/register";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { serviceWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import type { CentrePageProps } from "./centre-page";
import { OpeningHoursList } from "./opening-hours-list";

const languageName = new Intl.DisplayNames("sv", { type: "language" });
const yesNo = (value: boolean | null) => (value === null ? null : value ? "Ja" : "Nej");

/** The rest of what is held, in the groups that are confirmed once a year. */
export function CentreFacts({ slug, centre, may, localGroups }: CentrePageProps) {
  const edit = (href: string) =>
    may.edit && (
      <ButtonLink look="plain" href={href}>
        {words.change}
      </ButtonLink>
    );
  return (
    <div className="grid gap-x-14 lg:grid-cols-2">
      <div className="min-w-0">
        <Section
          title={words.facts}
          id="uppgifter"
          actions={edit(routes.editCentre(slug, centre.id))}
        >
          <FactList facts={[...groupFact(slug, localGroups), ...factsOf(centre)]} />
        </Section>
        <Section
          title={words.catchment}
          id="upptagning"
          actions={edit(routes.catchment(slug, centre.id))}
        >
          <p>{centre.catchments.map((c) => c.municipality.name).join(", ") || "Uppgift saknas"}</p>
        </Section>
      </div>
      <div className="min-w-0">
        <Section
          title={words.openingHours}
          id="oppettider"
          actions={edit(routes.openingHours(slug, centre.id))}
        >
          <OpeningHoursList centre={centre} />
        </Section>
        <Section
          title={words.contacts}
          id="kontakter"
          actions={edit(routes.contacts(slug, centre.id))}
        >
          {centre.contacts.length === 0 && <p className="text-muted">Uppgift saknas</p>}
          {centre.contacts.map((c) => (
            <p key={c.id}>
              {words.contactRoles[c.role]}: {c.name}
              {c.email && (
                <>
                  , <a href={`mailto:${c.email}`}>{c.email}</a>
                </>
              )}
              {c.phone && `, ${c.phone}`}
            </p>
          ))}
        </Section>
        {(centre.satellites.length > 0 || may.edit) && (
          <Section
            title={words.satellites}
            id="filialer"
            actions={edit(routes.satellites(slug, centre.id))}
          >
            {centre.satellites.length === 0 && <p className="text-muted">{words.noSatellites}</p>}
            {centre.satellites.map((s) => (
              <p key={s.id}>
                {[s.name, s.street, s.town].filter(Boolean).join(", ")}.{" "}
                {s.services.map((t) => serviceWords[t]).join(", ")}. {s.opening}
              </p>
            ))}
          </Section>
        )}
        <Section
          title={words.otherActors}
          id="andra-aktorer"
          actions={
            may.actor && (
              <ButtonLink look="plain" href={routes.newOtherActor(slug, centre.id)}>
                Lägg till
              </ButtonLink>
            )
          }
        >
          {centre.otherActors.length === 0 ? (
            <p className="text-muted">{words.noOtherActors}</p>
          ) : (
            <p className="text-muted">{words.otherActorsHint}</p>
          )}
          <ul>
            {centre.otherActors.map((a) => (
              <li key={a.id}>
                {may.actor ? (
                  <a href={routes.otherActor(slug, centre.id, a.id)}>{a.organisation}</a>
                ) : (
                  a.organisation
                )}{" "}
                {a.authorityExercise && <Tag tone="near">{words.authority}</Tag>}{" "}
                <span className="text-muted">{a.frequency}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

const groupFact = (slug: string, groups: CentrePageProps["localGroups"]) =>
  groups === null
    ? []
    : [{ term: localGroupWords.term, value: <LocalGroupLine slug={slug} groups={groups} /> }];

function factsOf(centre: CentreRecord) {
  const p = centre.profile;
  if (!p) return [];
  const f = words.fields;
  const former = [
    ...new Set(
      centre.profiles
        .filter((x) => x.name !== p.name)
        .map((x) => `${x.name}${x.untilOn ? ` (till ${shortDate(x.untilOn)})` : ""}`),
    ),
  ];
  const address = p.street && `${p.street}, ${p.postcode?.replace(/^(\d{3})/, "$1 ")} ${p.town}`;
  const target = [
    p.targetPregnant && words.pregnant,
    (p.targetAgeFrom !== null || p.targetAgeTo !== null) &&
      words.ages(p.targetAgeFrom, p.targetAgeTo),
  ]
    .filter(Boolean)
    .join(" och ");
  return [
    { term: words.place, value: address || null },
    { term: f.hostMunicipality, value: p.municipality.name },
    ...(former.length > 0 ? [{ term: words.formerNames, value: former.join(", ") }] : []),
    ...(p.localDesignation ? [{ term: f.localDesignation, value: p.localDesignation }] : []),
    {
      term: "Läge",
      value:
        p.latitude && p.longitude
          ? words.position(
              p.latitude.toString().replace(".", ","),
              p.longitude.toString().replace(".", ","),
            )
          : null,
    },
    {
      term: f.areaType,
      value: p.areaType
        ? `${p.areaType}, ${midSentence(registerWords.areaTypes[p.areaType - 1] ?? "")} (${p.areaTypeYear}, ${p.areaTypeSource ? words.areaSource[p.areaTypeSource] : ""})`
        : null,
    },
    { term: words.targetGroup, value: target || null },
    {
      term: f.languages,
      value:
        p.languages.length > 0 ? p.languages.map((l) => languageName.of(l) ?? l).join(", ") : null,
    },
    { term: f.interpreter, value: yesNo(p.interpreter) },
    {
      term: f.website,
      value: p.website && (
        <a href={p.website} rel="noreferrer">
          {p.website}
        </a>
      ),
    },
    { term: "E-post", value: p.email && <a href={`mailto:${p.email}`}>{p.email}</a> },
    { term: f.phone, value: p.phone },
    { term: f.premisesArea, value: p.premisesArea && `${p.premisesArea} m²` },
    { term: f.landlord, value: p.landlord },
    { term: f.oneRoof, value: yesNo(p.oneRoof) },
    { term: f.premisesAdapted, value: yesNo(p.premisesAdapted) },
  ];
}
