import type { Done } from "@/lib/action";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { needWords as words } from "@/lib/i18n/sv/need";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { readText } from "@/lib/tables/read";
import { type NeedLine, readNeedList } from "./import";
import { type HeldNeed, heldNeed, mayKeepNeed, municipalitiesOf } from "./queries";
import type { SaveNeed } from "./schema";

type Change =
  | { what: "unchanged" }
  | { what: "added" | "changed" | "removed"; line: NeedLine; held: HeldNeed | null; said: string };

/** What a row would do to what is held, and the sentence that says it. */
function changeOf(line: NeedLine, held: HeldNeed | null, source: string): Change {
  const { name, year, need } = line;
  if (!need)
    return held
      ? { what: "removed", line, held, said: words.rows.removed(name, year, held) }
      : { what: "unchanged" };
  if (!held) return { what: "added", line, held, said: words.rows.added(name, year, need) };
  if (held.children !== need.children || held.challenged !== need.challenged)
    return { what: "changed", line, held, said: words.rows.changed(name, year, held, need) };
  return held.source === source
    ? { what: "unchanged" }
    : { what: "changed", line, held, said: words.rows.sourceChanged(name, year, need, source) };
}

/**
 * Takes in a list of children by municipality and year. Every row is said in words first and saved only as it was
 * shown; a row that cannot be understood is left out and says why, and years that the list does not name stand.
 */
export async function saveNeed(ctx: Ctx, input: SaveNeed): Promise<Done> {
  mayKeepNeed(ctx);
  const table = readText(input.list);
  if ("problem" in table) throw new Problem("broken_rule", null, { list: `list_${table.problem}` });
  const thisYear = Number(ctx.today.slice(0, 4));
  const { lines, wrong } = readNeedList(table.rows, await municipalitiesOf(ctx), thisYear);
  const held = await heldNeed(ctx);
  const changes = lines.map((line) =>
    changeOf(
      line,
      held.find((n) => n.code === line.code && n.year === line.year) ?? null,
      input.source,
    ),
  );
  const made = changes.filter((change) => change.what !== "unchanged");
  const same = changes.length - made.length;
  askFirst(input.seen, [
    ...wrong.map(({ line, problem, value }) =>
      words.rows.refused(line, words.problems[problem](value)),
    ),
    ...made.map((change) => change.said),
    ...(same > 0 ? [words.rows.unchanged(same)] : []),
  ]);
  if (made.length === 0) throw new Problem("broken_rule", null, { list: "need_nothing" });
  for (const { line, held: before } of made) await write(ctx, line, before, input.source);
  return { goTo: routes.need(ctx.county.slug) };
}

async function write(ctx: Ctx, line: NeedLine, before: HeldNeed | null, source: string) {
  const { code, year, need } = line;
  if (!need) {
    if (before) await ctx.db.municipalityNeed.deleteMany({ where: { id: before.id } });
    return;
  }
  const data = { children: need.children, challengedChildren: need.challenged, source };
  if (before)
    await ctx.db.municipalityNeed.updateMany({
      where: { id: before.id },
      data: { ...data, version: { increment: 1 } },
    });
  else await ctx.db.municipalityNeed.create({ data: { ...data, municipalityCode: code, year } });
}
