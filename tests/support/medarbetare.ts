import { randomUUID } from "node:crypto";
import { handSection } from "@/lib/writing/commands";
import * as schema from "@/lib/writing/schema";
import { asRole, urls } from "./database";
import { read, type Year } from "./document";

/** Somebody who works at the centre of the year, as whoever has the reader's account. */
export async function aMedarbetare(y: Year) {
  const person = await y.local(({ db }) =>
    db.person.findFirst({ where: { userId: y.c.userId("lasare") } }),
  );
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
    const id = randomUUID();
    await db.query(
      "insert into assignment (county_id, id, person_id, role, level, from_on) values ($1, $2, $3, 'medarbetare', 'services', '2024-01-01')",
      [y.c.id, id, person?.id],
    );
    await db.query(
      `insert into assignment_service (county_id, id, assignment_id, service_id)
       select county_id, gen_random_uuid(), $2, id from service where county_id = $1 and centre_id = $3 limit 1`,
      [y.c.id, id, y.centreId],
    );
  });
  const as = y.c.acting("medarbetare", [
    { role: "medarbetare", scope: { level: "services", services: [], ids: [y.centreId] } },
  ]);
  return { as, personId: person?.id ?? "" };
}

/** Hands a section of a draft to a person, or with no person takes it back. */
export async function hand(y: Year, documentId: string, key: string, personId: string) {
  const { draft } = await read(y.local, documentId);
  const section = draft?.sections.find((s) => s.key === key);
  if (!section) throw new Error("no section");
  const { id: sectionId, version } = section;
  return y.local((ctx) =>
    handSection(ctx, schema.handSection.parse({ documentId, sectionId, version, personId })),
  );
}
