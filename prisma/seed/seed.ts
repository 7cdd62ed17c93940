// db:seed -- [--scale=demo|national|national-x10] [--today=YYYY-MM-DD] [--force] [--reference]
// Reference data (län, regions, municipalities) as the owner; then people and centres as the app, behind the wall.
import { parseArgs } from "node:util";
import { Client } from "pg";
import { accounts } from "@/lib/db/accounts";
import { countyIdOf, inCounty } from "@/lib/db/county";
import { dayInSweden } from "@/lib/db/day";
import { day } from "@/lib/domain/day";
import { settings } from "@/lib/ops/settings";
import { writeDemo } from "./demo/write";
import { writeLarge } from "./large";
import { isScale, type Scale, scales } from "./large/plan";
import { countyBySlug, writeReference } from "./reference";

type Asked = {
  scale: Scale | "demo";
  today: string | undefined;
  force: boolean;
  reference: boolean;
};

function read(): Asked {
  const { values } = parseArgs({
    options: {
      scale: { type: "string" },
      today: { type: "string" },
      force: { type: "boolean" },
      reference: { type: "boolean" },
    },
  });
  const { scale = "demo", today, force = false, reference = false } = values;
  if (scale !== "demo" && !isScale(scale))
    throw new Error(`--scale är demo, ${Object.keys(scales).join(" eller ")}, inte ${scale}.`);
  return { scale, today, force, reference };
}

/** Where there are centres already, for the wall hides them from anyone who asks for all counties at once. */
async function inhabited(): Promise<string[]> {
  const rows = await accounts().county.findMany({ select: { id: true, name: true } });
  const found: string[] = [];
  for (const { id, name } of rows) {
    const countyId = countyIdOf({ countyId: id });
    if ((await inCounty({ countyId, userId: null }, "read", (db) => db.centre.count())) > 0)
      found.push(name);
  }
  return found;
}

function needed(name: "DATABASE_OWNER_URL" | "DEMO_PASSWORD", why: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} saknas: ${why}`);
  return value;
}

/** Many rows at once: Postgres is told what there is now, rather than finding out in its own time. */
async function tidy(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("vacuum (analyze)");
  await client.end();
}

async function seed(): Promise<void> {
  const asked = read();
  const begun = performance.now();
  const ownerUrl = needed(
    "DATABASE_OWNER_URL",
    "rollen samma_tak_owner lägger in län och kommuner.",
  );
  const written = await writeReference(ownerUrl);
  console.log(`Län, regioner och kommuner: ${written} rader skrivna eller rättade.`);
  if (asked.reference) return;
  if (!settings().demo)
    throw new Error(
      "Exempel läggs bara in i en demo (DEMO=1): kontona har ett lösenord som står i en fil.",
    );
  const password = needed("DEMO_PASSWORD", "alla exempelkonton får det lösenordet.");
  const there = await inhabited();
  if (there.length > 0 && !asked.force)
    throw new Error(
      `Det finns redan familjecentraler i ${there.join(", ")}. Töm databasen med npm run db:reset, eller lägg till med --force.`,
    );
  const today = day(asked.today ?? settings().today ?? dayInSweden(new Date()));
  const writing =
    asked.scale === "demo"
      ? writeDemo(today, password, asked.force)
      : writeLarge(asked.scale, password);
  const sum = { centres: 0, rows: 0 };
  for await (const { county, centres, rows } of writing) {
    console.log(`${countyBySlug(county).name}: ${centres} familjecentraler, ${rows} rader.`);
    sum.centres += centres;
    sum.rows += rows;
  }
  await tidy(ownerUrl);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Klart på ${seconds} s: ${sum.centres} familjecentraler och ${sum.rows} rader.`);
}

seed().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
