import { whileUnchanged } from "@/lib/db/unchanged";
import { maySomewhere } from "@/lib/domain/policy";
import { latestEvents } from "@/lib/history/queries";
import { eventSentence } from "@/lib/i18n/sv/history-sentences";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";

export type LatestChange = {
  id: string;
  at: Date;
  /** "Helena Exempel ändrade bemanningen vid Familjecentralen Eklunden" */
  sentence: string;
  /** The history of the centre it is about, or the county's log. */
  href: string;
};

/** The latest changes for a start page, a line each in plain Swedish; of some centres only, or of the whole county. */
export async function latestChanges(
  ctx: Ctx,
  count: number,
  centres: readonly string[] | null = null,
): Promise<LatestChange[]> {
  const ask = () => latestEvents(ctx, count, centres);
  // Who may see whom is part of the question: the log shows assignments to those who give them.
  const shown = maySomewhere(ctx.actor, "assignment.edit");
  const { events, names } = centres
    ? await ask()
    : await whileUnchanged(ctx, `latest ${count} ${shown}`, ask);
  return events.map((event) => {
    const [only, ...others] = event.centres;
    const { slug } = ctx.county;
    return {
      id: event.id,
      at: event.at,
      sentence: eventSentence(event, names),
      href: only && others.length === 0 ? routes.centreHistory(slug, only) : routes.changes(slug),
    };
  });
}
