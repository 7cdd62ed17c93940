import { toDate } from "@/lib/db/day";
import type { Prisma } from "@/lib/db/generated/client";
import type { Role } from "@/lib/domain/policy";
import { type Account, reachesOf, userIdOf } from "../accounts";
import { lifeOf, type Making } from "./rows";
import type { CentreSpec } from "./spec";
import { exampleEmail, examplePhone, firstName, pick } from "./variety";
import { when } from "./when";

type Given = {
  role: Role;
  centres?: readonly string[];
  municipalities?: readonly string[];
  /** Services by their keys: the centre's, the type and which in order. */
  services?: readonly string[];
  profession?: Prisma.AssignmentCreateManyInput["profession"];
  /** Who pays, and how many percent. */
  shares?: Readonly<Record<string, number>>;
  from: string;
  until?: string;
  reason?: string;
};

function assign(m: Making, person: string, given: Given): void {
  const id = m.id("assignment", person, given.role, given.from);
  const level = given.services
    ? "services"
    : given.centres
      ? "centres"
      : given.municipalities
        ? "municipalities"
        : "county";
  m.rows.assignment.push({
    id,
    personId: m.id("person", person),
    role: given.role,
    level,
    reason: given.reason ?? null,
    profession: given.profession ?? null,
    percent: given.role === "lokal_samordnare" ? pick(`${person} percent`, [20, 25, 30, 50]) : null,
    ...m.span({ from: given.from, ...(given.until && { until: given.until }) }),
  });
  for (const code of given.municipalities ?? [])
    m.rows.assignmentMunicipality.push({
      id: m.id("assignment-municipality", person, code),
      assignmentId: id,
      municipalityCode: code,
    });
  for (const key of given.centres ?? [])
    m.rows.assignmentCentre.push({
      id: m.id("assignment-centre", person, key),
      assignmentId: id,
      centreId: m.id("centre", key),
    });
  for (const key of given.services ?? [])
    m.rows.assignmentService.push({
      id: m.id("assignment-service", person, key),
      assignmentId: id,
      serviceId: m.id("service", key),
    });
  for (const [payer, percent] of Object.entries(given.shares ?? {}))
    m.rows.assignmentShare.push({
      id: m.id("assignment-share", person, given.role, payer),
      assignmentId: id,
      payer,
      percent,
    });
}

export type PersonSpec = Given & { key: string; first: string; employer: string };

/** People with a role and no account. */
export function addPeople(m: Making, people: readonly PersonSpec[]): void {
  for (const { key, first, employer, ...given } of people) {
    addPerson(m, key, {
      name: `${first} Exempel`,
      email: exampleEmail(first, `${key}.${m.slug}.example`),
      employer,
    });
    assign(m, key, given);
  }
}

function addPerson(
  m: Making,
  key: string,
  facts: { name: string; email: string; employer: string; userId?: string },
): void {
  m.rows.person.push({
    id: m.id("person", key),
    phone: examplePhone(`${m.slug} ${key}`),
    ...facts,
  });
}

/** The county's accounts as persons with their assignments. */
export function addAccountPeople(m: Making, accounts: readonly Account[]): void {
  for (const account of accounts)
    for (const reach of reachesOf(account).filter(({ county }) => county === m.slug)) {
      const employer =
        reach.role === "lanssamordnare" ? `${m.region} (exempel)` : "Exempelkommunen";
      const { name, email } = account;
      addPerson(m, email, { name, email, employer, userId: userIdOf(account) });
      // Whoever has a seat gets it with the group.
      const { county: _, seat, ...given } = reach;
      if (!seat) assign(m, email, { from: "-30m", ...given });
    }
}

/** The other coordinators, who have no account yet: one a centre, or one for two (edge case 27). */
export function addCoordinators(m: Making, centres: readonly CentreSpec[]): void {
  for (const centre of centres) {
    const { key, coordinator = firstName(`${key} coordinator`), coordinatorOf } = centre;
    if (coordinator === null || coordinatorOf) continue;
    const shared = centres.filter((other) => other.coordinatorOf === key).map((other) => other.key);
    const person = `coordinator-${key}`;
    addPerson(m, person, {
      name: `${coordinator} Exempel`,
      email: `samordnare.${key}@${m.slug}.example`,
      employer: "Exempelkommunen",
    });
    const { known } = lifeOf(centre, m.today);
    const from = [known, when("-40m", m.today)].sort().at(-1) ?? known;
    assign(m, person, { role: "lokal_samordnare", centres: [key, ...shared], from });
  }
}

/** Who coordinated before: the person stays with her years. */
export function addFormerCoordinator(m: Making, centre: CentreSpec): void {
  const person = `former-${centre.key}`;
  const first = firstName(person);
  addPerson(m, person, {
    name: `${first} Exempel`,
    email: `tidigare.${centre.key}@${m.slug}.example`,
    employer: "Exempelkommunen",
  });
  const reason = "Gick i pension.";
  assign(m, person, {
    role: "lokal_samordnare",
    centres: [centre.key],
    from: toDate(lifeOf(centre, m.today).opens).toISOString().slice(0, 10),
    until: "-8m",
    reason,
  });
}
