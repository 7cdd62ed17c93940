import Link from "next/link";
import { EmailLink } from "@/components/contact-list/email-link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { rolesAround } from "@/lib/domain/introduction";
import { vacantWord } from "@/lib/i18n/sv/contact-list";
import { introductionWords } from "@/lib/i18n/sv/introduction";
import { serviceWords } from "@/lib/i18n/sv/services";
import type { IntroductionView, PersonAround } from "@/lib/introduction/queries";
import { routes } from "@/lib/routes";

const words = introductionWords.around;

type Props = Pick<
  IntroductionView,
  "slug" | "people" | "vacantSince" | "roleNames" | "localGroups" | "mayRead"
>;

/** Who coordinates here, in the municipality and in the county, who leads the group; an empty chair is said to be empty. */
export function PeopleAround({
  slug,
  people,
  vacantSince,
  roleNames,
  localGroups,
  mayRead,
}: Props) {
  const empty: Partial<Record<PersonAround["role"], string | null>> = {
    // A centre that has not opened, or has closed, lacks nobody; not every county has somebody for a municipality.
    lokal_samordnare: vacantSince && vacantWord(vacantSince),
    kommunal_koordinator: null,
    lanssamordnare: vacantWord(null),
    // Which services lack a head stands with the services; a chair is missed where there is a group to lead.
    ...(localGroups && localGroups.length > 0 && { ordforande: vacantWord(null) }),
  };
  return (
    <div className="mt-6">
      <h3>{words.people}</h3>
      <Table caption={words.people} hideCaption>
        <thead>
          <tr>
            <Th>{words.columns.name}</Th>
            <Th>{words.columns.role}</Th>
            <Th>{words.columns.email}</Th>
            <Th>{words.columns.phone}</Th>
          </tr>
        </thead>
        <tbody>
          {rolesAround.flatMap((role) => {
            const held = people.filter((p) => p.role === role);
            const vacant = empty[role];
            if (held.length === 0)
              return vacant === undefined
                ? []
                : [<Empty key={role} name={roleNames[role]} vacant={vacant} />];
            return held.map((person) => (
              <Person
                key={`${role}-${person.id}-${person.group}`}
                person={person}
                role={roleNames[role]}
              />
            ));
          })}
        </tbody>
      </Table>
      {mayRead && (
        <p className="mt-3">
          <Link href={routes.contactList(slug)} prefetch={false} className="inline-block min-h-6">
            {words.contactList}
          </Link>
        </p>
      )}
    </div>
  );
}

function Person({ person, role }: { person: PersonAround; role: string }) {
  const about = person.group ?? person.services.map((type) => serviceWords[type]).join(", ");
  return (
    <Tr>
      <RowHead>
        <span className="font-semibold">{person.name}</span>
        {person.self && ` (${words.you})`}
        {person.employer && <span className="block text-small text-muted">{person.employer}</span>}
      </RowHead>
      <Td label={words.columns.role}>
        {role}
        {about && <span className="block text-small text-muted">{about}</span>}
      </Td>
      <Td label={words.columns.email}>
        <EmailLink email={person.email} />
      </Td>
      <Td label={words.columns.phone}>
        {person.phone ?? <span className="text-muted">{words.unknown}</span>}
      </Td>
    </Tr>
  );
}

function Empty({ name, vacant }: { name: string; vacant: string | null }) {
  return (
    <Tr>
      <RowHead>
        {vacant ? (
          <Tag tone="late">{vacant}</Tag>
        ) : (
          <span className="text-muted">{words.nobody}</span>
        )}
      </RowHead>
      <Td label={words.columns.role}>{name}</Td>
      <Td label={words.columns.email}>–</Td>
      <Td label={words.columns.phone}>–</Td>
    </Tr>
  );
}
