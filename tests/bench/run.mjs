// npm run bench: the speed of pages beside a yardstick of the same server, in one run. It tells figures and judges
// none by the clock: a slow machine is slow for both.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../lib/ops/build.mjs";
import { dataFolder } from "../../lib/ops/data-folder.mjs";
import { freePort } from "../../lib/ops/processes.mjs";
import { endServer, serve, untilReady } from "../../lib/ops/serve.mjs";
import { changeIn, countiesOf, databaseOf, draftOf, scales, statementsOf } from "./databases.mjs";
import { manyWriters } from "./many.mjs";
import { plansOf } from "./plans.mjs";
import { isSlow, printed, ratios } from "./report.mjs";
import { firstAfterChange, memoryOf, sideBySide } from "./rounds.mjs";
import { savesOf } from "./saves.mjs";
import { look, scriptOf, shapeOf, signIn } from "./visits.mjs";

const how = {
  count: Number(process.env.BENCH_COUNT || 200),
  connections: 4,
  seconds: 60,
  rounds: Number(process.env.BENCH_ROUNDS || 5),
};
/**
 * BENCH_PAGES=matrix,start measures these pages alone, and on the national data alone: for whoever works on one of them;
 * with x10 among them on the tenfold data too. BENCH_PAGES=writers lets everybody write, and measures no page.
 */
const only = process.env.BENCH_PAGES?.split(",") ?? null;
const say = (line) => console.log(line);
/** The large data set ends with this year; the real day would move the figures. */
const day = { TODAY: "2026-11-20" };
const members = ["vastra-gotaland", "orebro"];
const account = "bench@samma-tak.example";
const built = { BENCH: "1", NEXT_DIST_DIR: ".next-bench" };

/** Runs the server of one build on a database, and ends it whatever happens. */
async function serving(env, work) {
  const port = await freePort();
  const server = serve({ port, host: "127.0.0.1", env: { ...env, ...built, ...day } });
  try {
    const origin = `http://127.0.0.1:${port}`;
    const wrong = await untilReady(origin, server);
    if (wrong) throw new Error(`Servern blev inte redo: ${wrong}`);
    const cookie = await signIn(origin, account, process.env.DEMO_PASSWORD);
    return await work({ origin, cookie, env }, server.child.pid);
  } finally {
    await endServer(server);
  }
}

/** The pages of a county that are opened most, each with what it looks like and costs the database. */
async function pagesOf({ origin, cookie, env }, { slug, centres }, yardsticks) {
  const list = `/${slug}/familjecentraler`;
  const register = await look(origin, list, cookie);
  const centre = register.match(new RegExp(`href="(${list}/[0-9a-f-]{36})"`))?.[1];
  if (!centre) throw new Error(`${slug} har inga rader.`);
  const documents = `/${slug}/planer-och-berattelser`;
  const section = `${documents}/${await draftOf(env, slug)}/avsnitt/uppfoljning`;
  const pages = [];
  const all = {
    register: list,
    centre,
    start: `/${slug}`,
    groups: `/${slug}/grupper`,
    contacts: `/${slug}/kontaktlista`,
    matrix: documents,
    section,
    agreements: `/${slug}/avtal`,
    conditions: `/${slug}/avtal/villkor`,
    deviations: `/${slug}/avtal/avvikelser`,
    findings: `/${slug}/att-ratta`,
    overviews: `/${slug}/uppfoljning`,
    need: `/${slug}/uppfoljning/behov`,
    compare: `/${slug}/uppfoljning/jamfor`,
    report: `/${slug}/uppfoljning/rapport`,
  };
  for (const [name, path] of Object.entries(all)) {
    if (only && !only.includes(name)) continue;
    const html = await look(origin, path, cookie);
    const shape = shapeOf(html);
    const statements = await statementsOf(env, () => look(origin, path, cookie));
    const county = `${slug} (${centres})`;
    const page = { name, county, slug, origin, path, cookie, shape, statements, html };
    const yardstick = `/${slug}/mattstock?rader=${shape.rows}&kolumner=${shape.columns}`;
    pages.push(page);
    if (yardsticks)
      pages.push({
        ...page,
        name: `${name}, måttstock`,
        path: yardstick,
        statements: await statementsOf(env, () => look(origin, yardstick, cookie)),
        html: await look(origin, yardstick, cookie),
      });
  }
  return pages;
}

/** The pages measured side by side, and each as it is when nothing that was kept of its county holds any more. */
async function measuredOf({ env, origin, cookie }, pages) {
  const change = ({ slug }) => changeIn(env, slug);
  const first = await firstAfterChange(pages, change);
  const asked = new Map();
  for (const page of pages) {
    await change(page);
    asked.set(page, await statementsOf(env, () => look(origin, page.path, cookie)));
  }
  const withFirst = pages.map((page) => ({
    ...page,
    first: { ms: first.get(page), statements: asked.get(page) },
  }));
  return sideBySide(withFirst, how);
}

/** The county whose number of centres lies nearest. */
const nearest = (counties, centres) =>
  [...counties].sort((a, b) => Math.abs(a.centres - centres) - Math.abs(b.centres - centres))[0];

/** Two counties of the tenfold data, one of them ten times the other: the same pages of both; then everybody writes. */
async function tenfoldPages(memory) {
  const tenfold = await databaseOf(scales[1], say);
  return serving(tenfold, async (visit, pid) => {
    // The wall hides the others from this account.
    const counties = (await countiesOf(tenfold)).filter(({ slug }) => members.includes(slug));
    const [small, large] = [nearest(counties, 60), nearest(counties, 600)];
    const pages = [await pagesOf(visit, small, false), await pagesOf(visit, large, false)].flat();
    const measured = (await measuredOf(visit, pages)).map((page) => ({
      ...page,
      scale: scales[1],
    }));
    memory["efter national-x10"] = memoryOf(pid);
    const plans = await plansOf(tenfold, measured.filter(isSlow(measured)));
    const many = only && !only.includes("writers") ? null : await manyWriters(visit, large.slug);
    return { pages: measured, many, plans };
  });
}

async function bench() {
  say("Bygger om något har ändrats …");
  await build({ ...process.env, ...built }, say);
  const national = await databaseOf(scales[0], say);
  const measured = [];
  const memory = {};
  const script = {};
  let saves = null;
  let many = null;
  const plans = [];
  await serving(national, async (visit, pid) => {
    memory["vid start"] = memoryOf(pid);
    const pages = await pagesOf(visit, (await countiesOf(national))[0], true);
    const { origin } = visit;
    const empty = await scriptOf(origin, await look(origin, "/tom-sida", ""));
    script["tom sida"] = { ...empty, more: 0 };
    for (const page of pages) {
      const found = await scriptOf(origin, page.html);
      script[page.name] = { ...found, more: found.bytes - empty.bytes };
    }
    measured.push(
      ...(await measuredOf(visit, pages)).map((page) => ({ ...page, scale: scales[0] })),
    );
    memory["efter national"] = memoryOf(pid);
    plans.push(...(await plansOf(national, measured.filter(isSlow(measured)))));
    if (only) return;
    const pathOf = (wanted) => pages.find(({ name }) => name === wanted).path;
    const [{ slug }] = await countiesOf(national);
    const places = { slug, centre: pathOf("centre"), section: pathOf("section") };
    saves = await savesOf(visit, places, Math.ceil(how.count / 2));
  });
  if (!only || only.includes("writers") || only.includes("x10")) {
    // What was measured before is told also where a page of the tenfold data fails.
    const tenfold = await tenfoldPages(memory).catch((error) => {
      say(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
      return { pages: [], plans: [], many: null };
    });
    measured.push(...tenfold.pages);
    plans.push(...tenfold.plans);
    many = tenfold.many;
  }
  const at = new Date().toISOString();
  const kept = measured.map(({ html, cookie, origin, ...page }) => ({
    ...page,
    bytes: Buffer.byteLength(html),
  }));
  const result = {
    at,
    node: process.version,
    how,
    pages: kept,
    ratios: ratios(kept, saves),
    saves,
    many,
    plans,
    script,
    memory,
  };
  const folder = dataFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `bench-${at.slice(0, 10)}.json`), JSON.stringify(result, null, 2));
  say(printed(result));
}

bench().then(
  () => process.exit(),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
