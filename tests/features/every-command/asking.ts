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

type Answer = Outcome | { seen: string };

/** Runs the command as its form would ask it, and tells what was written or how it was refused. */
async function answer(ctx: Ctx, line: Line, said: object): Promise<Answer> {
  const before = await written(ctx);
  const wrote = async () =>
    [...(await written(ctx))]
      .filter(([name, n]) => n > (before.get(name) ?? 0) && name !== "audit")
      .map(([name]) => name)
      .sort()
      .join(" ");
  try {
    await run(ctx, nameOf(line), inputOf(nameOf(line), said));
    return { wrote: await wrote() };
  } catch (error) {
    if (error instanceof Unseen || error instanceof Unconfirmed) return { seen: error.seen };
    if (!(error instanceof Problem)) throw error;
    const why = Object.entries(error.fields).map(([field, rule]) => `${field}: ${rule}`);
    const refused = [error.code, error.rule, ...why].filter(Boolean).join(" ");
    return { refused, wrote: await wrote() };
  }
}

/** Whatever is done is taken back. */
async function takingBack(person: As, work: (ctx: Ctx) => Promise<void>): Promise<void> {
  await person(async (ctx) => {
    await work(ctx);
    throw new TakenBack();
  }).catch((error) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}

/** Asks once, and takes everything back. */
async function once(person: As, line: Line, said: object): Promise<Answer> {
  let outcome: Answer = { refused: "nothing happened", wrote: "" };
  await takingBack(person, async (ctx) => {
    outcome = await answer(ctx, line, said);
  });
  return outcome;
}

/** Asks one thing after another that should all be refused, in one go: what is refused writes nothing. */
export async function askMany(
  person: As,
  asked: readonly { line: Line; at: Place }[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await takingBack(person, async (ctx) => {
    for (const { line, at } of asked) {
      const said = samples[line]?.(at) ?? {};
      const one = await answer(ctx, line, said);
      outcomes.push("seen" in one ? { refused: "shown what follows", wrote: "" } : one);
    }
  });
  return outcomes;
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
