import { Problem } from "@/lib/domain/problem";
import { Unconfirmed, Unseen } from "@/lib/form/unseen";
import type { Ctx } from "@/lib/request";
import type { TestCounty } from "../../support/county";
import { inputOf, type Line, nameOf, run } from "./commands";
import type { Place } from "./places";
import { samples } from "./samples";

export type As = TestCounty["as"]["coordinator"];

/** Thrown to take everything back, so that the next one finds the county as it was. */
class TakenBack extends Error {}

export type Outcome = { wrote: string } | { refused: string; wrote: string };

/** Rows written so far in this session, by table. What Postgres itself has counted, whatever the product says. */
async function written({ db }: Ctx): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ name: string; n: number }[]>`
    select relname as name, (n_tup_ins + n_tup_upd + n_tup_del)::int as n from pg_stat_xact_user_tables`;
  return new Map(rows.map(({ name, n }) => [name, n]));
}

/** Asks once, takes everything back, and tells what was written or how it was refused. */
async function once(person: As, line: Line, said: object): Promise<Outcome | { seen: string }> {
  const input = inputOf(nameOf(line), said);
  let outcome: Outcome | { seen: string } = { refused: "nothing happened", wrote: "" };
  await person(async (ctx) => {
    const before = await written(ctx);
    const wrote = async () =>
      [...(await written(ctx))]
        .filter(([name, n]) => n > (before.get(name) ?? 0) && name !== "audit")
        .map(([name]) => name)
        .sort()
        .join(" ");
    try {
      await run(ctx, nameOf(line), input);
      outcome = { wrote: await wrote() };
    } catch (error) {
      if (error instanceof Unseen || error instanceof Unconfirmed) outcome = { seen: error.seen };
      else if (error instanceof Problem) {
        const why = Object.entries(error.fields).map(([field, rule]) => `${field}: ${rule}`);
        const refused = [error.code, error.rule, ...why].filter(Boolean).join(" ");
        outcome = { refused, wrote: await wrote() };
      } else throw error;
    }
    throw new TakenBack();
  }).catch((error) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return outcome;
}

/** Presses the button, and once more where what follows is shown first. */
export async function ask(person: As, line: Line, at: Place): Promise<Outcome> {
  const said = samples[line]?.(at) ?? {};
  const first = await once(person, line, said);
  if (!("seen" in first)) return first;
  const second = await once(person, line, { ...said, seen: first.seen });
  if ("seen" in second) throw new Error(`${line} asks for ever`);
  return "refused" in second ? { ...second, refused: `shown, then ${second.refused}` } : second;
}
