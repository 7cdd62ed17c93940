// npm run db:account -- LÄN E-POST NAMN: the first länssamordnare of a county, who then names the others herself.
import { createPerson } from "@/lib/assignments/commands";
import * as schema from "@/lib/assignments/schema";
import { accounts } from "@/lib/db/accounts";
import { countyIdOf, inCounty } from "@/lib/db/county";
import { dayInSweden } from "@/lib/db/day";
import { problemOf } from "@/lib/db/problems";
import type { Actor } from "@/lib/domain/policy";
import { ruleWords } from "@/lib/i18n/sv/rules";
import { settings } from "@/lib/ops/settings";

const [slug, email, ...names] = process.argv.slice(2);
const say = (line: string) => console.log(line);

/** The operator acts with a länssamordnare's right: whoever holds the server's settings holds the county's too. */
const operator: Actor = {
  userId: "",
  name: "Samma tak",
  assignments: [{ role: "lanssamordnare", scope: { level: "county" } }],
};

async function make(): Promise<number> {
  const county = slug ? await accounts().county.findUnique({ where: { slug } }) : null;
  const today = dayInSweden(new Date());
  const input = schema.createPerson.safeParse({
    email,
    name: names.join(" "),
    role: "lanssamordnare",
    fromOn: today,
  });
  if (!county || !input.success) {
    say(
      "Skriv: npm run db:account -- LÄN E-POST NAMN, till exempel skane namn@region.example Förnamn Efternamn.",
    );
    if (slug && !county) say(`Det finns inget län med adressen ${slug}.`);
    for (const { path, message } of input.error?.issues ?? [])
      say(`${path[0] === "email" ? "E-POST" : "NAMN"}: ${message}`);
    return 1;
  }
  try {
    const done = await inCounty(
      { countyId: countyIdOf({ countyId: county.id }), userId: null },
      "write",
      (db) => createPerson({ db, actor: operator, today, county }, input.data),
    );
    say(`${input.data.name} är länssamordnare i ${county.name} från i dag.`);
    const shown = done.shown?.(settings().appUrl ?? "http://localhost:3000");
    if (shown) say(shown.lead);
    for (const { term, value } of shown?.facts ?? []) say(`${term}: ${value}`);
    return 0;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    const rules = [problem.rule, ...Object.values(problem.fields)].filter((r) => r !== null);
    for (const rule of rules) say((ruleWords as Record<string, string>)[rule] ?? rule);
    return 1;
  }
}

process.exit(await make());
