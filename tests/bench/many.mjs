// Everybody writes at once: as many centres as the country has, each saving its section by itself every other second,
// through the web server as the editor does it. What was answered as saved is counted, and looked for afterwards.
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { ask } from "./databases.mjs";
import { fieldsOf, look } from "./visits.mjs";

const key = "delaktighet";
/** Far ahead of every round of the data, so that no other page has them. */
const year = 2090;

/** A plan that has been begun, with one section, at so many of a county's centres. */
async function plansOf(url, slug, writers) {
  const [{ id }] = await ask(url, "select id from county where slug = $1", [slug]);
  const inCounty = "with here as (select set_config('app.county_id', $1::text, true))";
  await ask(
    url,
    `${inCounty} insert into document (county_id, id, centre_id, kind, year)
       select $1::uuid, gen_random_uuid(), c.id, 'plan', $3::int from here,
         (select id from centre where county_id = $1::uuid order by id limit $2::int) c on conflict do nothing`,
    [id, writers, year],
  );
  await ask(
    url,
    `${inCounty} insert into document_version (county_id, id, document_id, number)
       select $1::uuid, gen_random_uuid(), d.id, 1 from here, document d
       where d.county_id = $1::uuid and d.year = $2::int on conflict do nothing`,
    [id, year],
  );
  await ask(
    url,
    `${inCounty} insert into document_section (county_id, id, document_version_id, key, type, heading, required, position)
       select $1::uuid, gen_random_uuid(), v.id, $3::text, 'text', 'Delaktighet', true, 0
       from here, document_version v join document d on d.county_id = v.county_id and d.id = v.document_id
       where d.county_id = $1::uuid and d.year = $2::int on conflict do nothing`,
    [id, year, key],
  );
  const made = await ask(
    url,
    `select d.id as "documentId", s.id as "sectionId", s.version from document d
       join document_version v on v.county_id = d.county_id and v.document_id = d.id
       join document_section s on s.county_id = v.county_id and s.document_version_id = v.id
       where d.county_id = $1 and d.year = $2 order by d.id limit $3`,
    [id, year, writers],
  );
  if (made.length < writers)
    throw new Error(`${slug} har bara ${made.length} planer att skriva i.`);
  return made;
}

/** The id of the action that saves a section: it stands in the form of every page that has one. */
async function actionOf({ origin, cookie }, slug, { documentId }) {
  const path = `/${slug}/planer-och-berattelser/${documentId}/avsnitt/${key}`;
  const fields = fieldsOf(await look(origin, path, cookie), 'name="body"');
  for (const [name, value] of fields)
    if (/^\$ACTION_\d+:0$/.test(name)) return { path, id: JSON.parse(value).id };
  throw new Error(`${path} säger inte vad som sparar.`);
}

/** One save as the editor sends it. Gives the version that stands after it, or null where it was not taken. */
async function save(
  { origin, cookie },
  { slug, path, id },
  { documentId, sectionId },
  version,
  body,
) {
  const form = new FormData();
  const said = { documentId, sectionId, version, body, auto: "ja" };
  for (const [name, value] of Object.entries(said)) form.set(`_1_${name}`, String(value));
  form.set("0", JSON.stringify([slug, { status: "idle" }, "$K1"]));
  const answer = await fetch(origin + path, {
    method: "POST",
    body: form,
    headers: { cookie, origin, "next-action": id, accept: "text/x-component" },
    signal: AbortSignal.timeout(30_000),
  }).catch(() => null);
  const text = await answer?.text().catch(() => "");
  const kept = text?.match(/"status":"kept"[^}]*\}[^}]*"version":(\d+)/);
  return kept ? Number(kept[1]) : null;
}

/** Somebody who writes for so long: one save at a time, begun every other second, or when the one before has been answered. */
async function writer(visit, action, page, until, times) {
  const mine = { ...page, sent: 0, saved: 0, last: "", all: new Set() };
  await wait(Math.random() * times.every);
  for (let next = Date.now(); Date.now() < until; next += times.every) {
    await wait(Math.max(0, next - Date.now()));
    const body = `Text ${++mine.sent} av ${randomUUID()}`;
    mine.all.add(body);
    const begun = performance.now();
    const version = await save(visit, action, mine, mine.version, body);
    times.taken.push(performance.now() - begun);
    if (version === null) continue;
    Object.assign(mine, { version, last: body });
    mine.saved++;
  }
  return mine;
}

/**
 * So many centres write for so many seconds. Gives how many saves were sent and answered as saved, and how many of the
 * sections hold the words of the last answered one, or of one sent after it, with as many saves in the log.
 */
export async function manyWriters(
  visit,
  slug,
  { writers = 246, seconds = 60, every = 2_000 } = {},
) {
  const url = visit.env.DATABASE_SUPERUSER_URL;
  const pages = await plansOf(url, slug, writers);
  const action = { slug, ...(await actionOf(visit, slug, pages[0])) };
  const times = { every, taken: [] };
  const until = Date.now() + seconds * 1_000;
  const wrote = await Promise.all(pages.map((page) => writer(visit, action, page, until, times)));
  const ids = wrote.map(({ sectionId }) => sectionId);
  const held = await ask(url, "select id, body, version from document_section where id = any($1)", [
    ids,
  ]);
  const logged = await ask(
    url,
    "select row_id as id, count(*)::int as saves from audit where table_name = 'document_section' and change = 'update' and row_id = any($1) group by 1",
    [ids],
  );
  const rowOf = new Map(held.map((row) => [row.id, row]));
  const savesOf = new Map(logged.map((row) => [row.id, row.saves]));
  const kept = wrote.filter((one) => {
    const row = rowOf.get(one.sectionId);
    const there =
      (row.body === one.last && row.version === one.version) ||
      (row.version > one.version && one.all.has(row.body));
    // Whoever saved nothing has shown nothing.
    return one.saved > 0 && there && (savesOf.get(one.sectionId) ?? 0) >= one.saved;
  });
  const sum = (name) => wrote.reduce((all, one) => all + one[name], 0);
  times.taken.sort((a, b) => a - b);
  const at = (part) => times.taken[Math.floor(times.taken.length * part)] ?? 0;
  return {
    county: slug,
    writers,
    seconds,
    sent: sum("sent"),
    saved: sum("saved"),
    kept: kept.length,
    p50: at(0.5),
    p95: at(0.95),
  };
}
