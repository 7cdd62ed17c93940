import Link from "next/link";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { HeldInvitation } from "@/lib/auth/way-in";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { assignmentWords } from "@/lib/i18n/sv/assignments";
import { moment } from "@/lib/i18n/sv/dates";
import {
  mentionWord,
  placesOf,
  restOf,
  timeWord,
  personalDataWords as words,
} from "@/lib/i18n/sv/personal-data";
import { alone } from "@/lib/i18n/sv/sentence";
import { deviceWords } from "@/lib/i18n/sv/sessions";
import type { AssignmentHeld, Mention } from "@/lib/personal-data/held";
import type { PersonalData } from "@/lib/personal-data/queries";
import { routes } from "@/lib/routes";

type Assignments = { assignments: AssignmentHeld[]; roles: RoleNames };

export function AssignmentsHeld({ assignments, roles }: Assignments) {
  const { title, none, place, time } = words.assignments;
  return (
    <Section title={title}>
      {assignments.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <Table caption={title} hideCaption>
          <thead>
            <tr>
              <Th>{assignmentWords.columns.role}</Th>
              <Th>{place}</Th>
              <Th>{time}</Th>
            </tr>
          </thead>
          <tbody>
            {assignments.map((a) => (
              <Tr key={`${a.role} ${a.fromOn} ${placesOf(a).join()} ${a.untilOn}`}>
                <RowHead>
                  <span className="font-semibold">{roles[a.role]}</span>
                  {restOf(a).length > 0 && (
                    <span className="block text-small font-normal text-muted">
                      {alone(restOf(a).join(", "))}
                    </span>
                  )}
                </RowHead>
                <Td label={place}>{placesOf(a).join(". ") || assignmentWords.wholeCounty}</Td>
                <Td label={time}>{timeWord(a)}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

/** Where the address stands beside the person's own row; who may change it goes there. */
export function Mentions({
  slug,
  mentions,
  leads,
}: {
  slug: string;
  mentions: Mention[];
  leads: boolean;
}) {
  if (mentions.length === 0) return null;
  return (
    <Section title={words.mentions.title}>
      <p className="mb-2 max-w-measure text-muted">{words.mentions.lead}</p>
      <ul className="list-disc pl-5">
        {mentions.map((m) => {
          const href = leads ? hrefOf(slug, m) : null;
          const said = alone(mentionWord(m));
          return (
            <li key={`${m.as} ${m.what} ${m.centreId} ${m.serviceId} ${m.fromOn}`}>
              {href ? (
                <Link href={href} prefetch={false}>
                  {said}
                </Link>
              ) : (
                said
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function hrefOf(slug: string, { centreId, serviceId }: Mention): string | null {
  if (centreId === null) return null;
  return serviceId ? routes.head(slug, centreId, serviceId) : routes.contacts(slug, centreId);
}

export function Invitations({ invitations }: { invitations: HeldInvitation[] }) {
  if (invitations.length === 0) return null;
  const { title, created, expires, became, used, revoked, unused } = words.invitations;
  return (
    <Section title={title}>
      <Table caption={title} hideCaption>
        <thead>
          <tr>
            <Th>{created}</Th>
            <Th>{expires}</Th>
            <Th>{became}</Th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((i) => (
            <Tr key={i.createdAt.toISOString()}>
              <RowHead>{moment(i.createdAt)}</RowHead>
              <Td label={expires}>{moment(i.expiresAt)}</Td>
              <Td label={became}>
                {i.usedAt
                  ? used(moment(i.usedAt))
                  : i.revokedAt
                    ? revoked(moment(i.revokedAt))
                    : unused}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

/** One's own sign-ins, also those that have ended. */
export function SignIns({ sessions }: { sessions: NonNullable<PersonalData["sessions"]> }) {
  const { title, device, created, lastSeen, ended, notEnded } = words.sessions;
  return (
    <Section title={title}>
      <Table caption={title} hideCaption>
        <thead>
          <tr>
            <Th>{device}</Th>
            <Th>{created}</Th>
            <Th>{lastSeen}</Th>
            <Th>{ended}</Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((s) => (
            <Tr key={s.createdAt.toISOString()}>
              <RowHead>{deviceWords(s.userAgent)}</RowHead>
              <Td label={created}>{moment(s.createdAt)}</Td>
              <Td label={lastSeen}>{moment(s.lastSeenAt)}</Td>
              <Td label={ended}>{s.revokedAt ? moment(s.revokedAt) : notEnded}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
