import type { Prisma } from "@/lib/db/generated/client";
import type { SeatRole } from "@/lib/domain/policy";
import type { Huvudman, ServiceType } from "@/lib/domain/service";
import type { Making } from "./rows";
import { exampleEmail, examplePhone, firstName } from "./variety";
import type { When } from "./when";

/** Who sits: a person of the demo by her key, or an example person made for the seat; null where it is empty. */
export type Holder = { person: string } | { first?: string } | null;
export type SeatSpec = {
  key: string;
  role: SeatRole;
  title: string;
  huvudman?: Huvudman;
  organisation?: string;
  service?: ServiceType;
  /** The municipality that the seat speaks for. */
  municipality?: string;
  holder?: Holder;
  /** Who sat before, and until when. */
  before?: { first: string; until: When };
  /** Since when she who sits has sat, where it is not as long as there has been a group. */
  since?: When;
  /** The ersättare's first name. */
  standIn?: string;
};
export type GroupSpec = Pick<
  Prisma.GovernanceGroupCreateManyInput,
  "level" | "type" | "name" | "mandate" | "meetingsPerYear" | "mergedWith" | "responsible"
> & {
  key: string;
  from: When;
  superior?: string;
  municipalities?: readonly string[];
  centres?: readonly string[];
  seats: readonly SeatSpec[];
};

/** The person who sits by no other right than the seat; her employer is what the seat represents. */
function newcomer(m: Making, group: string, seat: SeatSpec, word: string, first: string): string {
  const key = `${group} ${seat.key} ${word}`;
  const employer = seat.huvudman === "region" ? `${m.region} (exempel)` : "Exempelkommunen";
  m.rows.person.push({
    id: m.id("person", key),
    name: `${first} Exempel`,
    email: exampleEmail(
      first,
      `${word === "now" ? "" : `${word}.`}${seat.key}.${group.replace("lokal-", "")}.${m.slug}.example`,
    ),
    phone: examplePhone(`${m.slug} ${key}`),
    employer,
  });
  return key;
}

function sit(
  m: Making,
  group: GroupSpec,
  seat: SeatSpec,
  person: string,
  over: { from?: When; until?: When; standIn?: boolean },
): void {
  const { from = group.from, until, standIn = false } = over;
  m.rows.assignment.push({
    id: m.id("assignment", group.key, seat.key, person),
    personId: m.id("person", person),
    role: seat.role,
    level: "group",
    seatId: m.id("seat", group.key, seat.key),
    standIn,
    ...m.span({ from, ...(until && { until }) }),
  });
}

function addSeat(m: Making, group: GroupSpec, seat: SeatSpec): void {
  const {
    key,
    role,
    title,
    huvudman,
    organisation,
    service,
    municipality,
    holder = {},
    before,
    since,
    standIn,
  } = seat;
  const id = m.id("seat", group.key, key);
  m.rows.groupSeat.push({
    id,
    groupId: m.id("group", group.key),
    role,
    title,
    huvudman: huvudman ?? null,
    organisation: organisation ?? null,
    serviceType: service ?? null,
    municipalityCode: municipality ?? null,
    ...m.span({ from: group.from }),
  });
  const named = (word: string, first: string) => newcomer(m, group.key, seat, word, first);
  if (before) sit(m, group, seat, named("before", before.first), { until: before.until });
  if (holder) {
    const person =
      "person" in holder
        ? holder.person
        : named("now", holder.first ?? firstName(`${group.key} ${key}`));
    const from = before?.until ?? since;
    sit(m, group, seat, person, from ? { from } : {});
  }
  if (standIn) sit(m, group, seat, named("stand-in", standIn), { standIn: true });
}

/** Groups with what they cover, their seats and those who sit in them; a superior group comes before its own. */
export function addGroups(m: Making, groups: readonly GroupSpec[]): void {
  for (const group of groups) {
    const { key, from, superior, municipalities = [], centres = [], seats, ...facts } = group;
    const id = m.id("group", key);
    m.rows.governanceGroup.push({
      id,
      ...facts,
      superiorId: superior ? m.id("group", superior) : null,
      ...m.span({ from }),
    });
    for (const code of municipalities)
      m.rows.groupMunicipality.push({
        id: m.id("group-municipality", key, code),
        groupId: id,
        municipalityCode: code,
      });
    for (const centre of centres)
      m.rows.groupCentre.push({
        id: m.id("group-centre", key, centre),
        groupId: id,
        centreId: m.id("centre", centre),
      });
    for (const seat of seats) addSeat(m, group, seat);
  }
}
