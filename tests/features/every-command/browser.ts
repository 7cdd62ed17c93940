import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type pg from "pg";
import type { TestCounty } from "../../support/county";
import { asRole, urls } from "../../support/database";

/** What differs from somebody who may enter: SQL for the columns of her rows. */
export type Account = {
  disabled?: string;
  revoked?: string;
  expires?: string;
  lastSeen?: string;
  /** When she was here before this, as an interval ago. */
  visited?: string;
  memberUntil?: string;
  member?: false;
  from?: string;
  until?: string;
  assigned?: false;
  /** Without a place she is länssamordnare or what `role` says, of the whole county. */
  role?: string;
  centres?: string[];
  services?: string[];
  municipalities?: string[];
  /** A group for the seat that she sits in, over these centres. */
  groupOver?: string[];
  secret?: string;
};

const levels = ["centres", "services", "municipalities"] as const;

/** A seat in a new group over some centres. */
async function seatOver(db: pg.Client, county: string, role: string, centres: string[]) {
  const [group, seat] = [randomUUID(), randomUUID()];
  await db.query(
    `insert into governance_group (county_id, id, level, type, name, responsible, from_on)
     values ($1, $2, 'centrum', 'styrgrupp', 'Lokala styrgruppen (exempel)', true, '2026-01-01')`,
    [county, group],
  );
  for (const centre of centres)
    await db.query(
      "insert into group_centre (county_id, id, group_id, centre_id) values ($1, gen_random_uuid(), $2, $3)",
      [county, group, centre],
    );
  await db.query(
    "insert into group_seat (county_id, id, group_id, role, from_on) values ($1, $2, $3, $4, '2026-01-01')",
    [county, seat, group, role],
  );
  return seat;
}

/** Somebody with an account, a membership, an assignment and a session; gives the cookie of her browser. */
export async function cookieOf(c: TestCounty, over: Account = {}): Promise<string> {
  const [user, person, session] = [randomUUID(), randomUUID(), randomUUID()];
  await asRole(urls.superuser, async (db) => {
    await db.query(
      `insert into auth."user" (id, email, name, disabled_at) values ($1, $2, 'Robin Exempel', ${over.disabled ?? "null"})`,
      [user, `${user}@exempel.example`],
    );
    await db.query(
      `insert into auth.session (id, user_id, expires_at, revoked_at, last_seen_at)
       values ($1, $2, ${over.expires ?? "now() + interval '1 hour'"}, ${over.revoked ?? "null"}, ${over.lastSeen ?? "now()"})`,
      [session, user],
    );
    if (over.member === false) return;
    await db.query(
      `insert into auth.membership (county_id, user_id, ended_at, visit_began_at, seen_at)
       values ($1, $2, ${over.memberUntil ?? "null"}, now() - $3::interval, now() - $3::interval)`,
      [c.id, user, over.visited ?? null],
    );
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      "insert into person (county_id, id, user_id, name, email) values ($1, $2, $3, 'Robin Exempel', $4)",
      [c.id, person, user, `${user}@exempel.example`],
    );
    if (over.assigned === false) return;
    const assignment = randomUUID();
    const seat = over.groupOver ? await seatOver(db, c.id, over.role ?? "", over.groupOver) : null;
    const level = levels.find((key) => over[key] !== undefined);
    await db.query(
      `insert into assignment (county_id, id, person_id, role, level, seat_id, from_on, until_on)
       values ($1, $2, $3, $4, $5, $6, ${over.from ?? "'2026-01-01'"}, ${over.until ?? "null"})`,
      [
        c.id,
        assignment,
        person,
        over.role ?? "lanssamordnare",
        seat ? "group" : (level ?? "county"),
        seat,
      ],
    );
    for (const [table, column, key] of [
      ["assignment_centre", "centre_id", "centres"],
      ["assignment_service", "service_id", "services"],
      ["assignment_municipality", "municipality_code", "municipalities"],
    ] as const)
      for (const place of over[key] ?? [])
        await db.query(
          `insert into ${table} (county_id, id, assignment_id, ${column}) values ($1, gen_random_uuid(), $2, $3)`,
          [c.id, assignment, place],
        );
  });
  const secret = over.secret ?? process.env.AUTH_SECRET ?? "";
  return encode({ token: { sid: session }, secret });
}

/** What a browser posts of a form: nested names with points, rows with their number, boxes by the same name. */
export function formOf(said: object): FormData {
  const form = new FormData();
  const write = (name: string, value: unknown): void => {
    if (Array.isArray(value) && value.every((one) => typeof one === "string"))
      for (const one of value) form.append(name, one);
    else if (Array.isArray(value)) value.forEach((one, i) => void write(`${name}[${i}]`, one));
    else if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value)) write(name ? `${name}.${key}` : key, one);
    else form.append(name, String(value));
  };
  write("", said);
  return form;
}
