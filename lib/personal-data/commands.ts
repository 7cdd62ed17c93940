import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { namesPerson } from "@/lib/domain/naming";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { removalSentences } from "@/lib/i18n/sv/personal-data";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { removalOf } from "./queries";
import type { PseudonymisePerson } from "./schema";

/**
 * Takes away the name, address, telephone and employer of somebody who has left, at her request, also where the log
 * repeats them; what was done and when stands. It cannot be undone, so what goes and what stays is shown first.
 */
export async function pseudonymisePerson(ctx: Ctx, input: PseudonymisePerson): Promise<Done> {
  const removal = await removalOf(ctx, input.personId);
  const { person, whyNot } = removal;
  if (whyNot !== null) throw new Problem("broken_rule", whyNot);
  if (namesPerson(input.reason, person))
    throw new Problem("broken_rule", null, { reason: "reason_names_person" });
  await takeVersion(ctx.db.person, person.id, input.version, async () => ({
    version: String(
      (await ctx.db.person.findFirst({ where: { id: person.id } }))?.version ?? person.version,
    ),
  }));
  askFirst(input.seen, removalSentences(removal));
  await ctx.db.$queryRaw`
    select app.pseudonymise_person(${person.id}::uuid, ${ctx.today}::date, ${input.reason})`;
  return { goTo: routes.person(ctx.county.slug, person.id) };
}
