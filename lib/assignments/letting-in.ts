import type { Done } from "@/lib/action";
import { admit } from "@/lib/auth/account";
import { invitationDays } from "@/lib/auth/invitation";
import { takeVersion } from "@/lib/db/version";
import { addDays } from "@/lib/domain/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { mustKeepAssignments } from "./queries";

/** Goes on to the person, by way of the link where she is to come in by one: it is shown now and never again. */
export function admitted(
  ctx: Ctx,
  person: { id: string; name: string; email: string },
  token: string | null,
): Done {
  const goTo = routes.person(ctx.county.slug, person.id);
  if (token === null) return { goTo };
  const lastDay = addDays(ctx.today, invitationDays);
  return {
    goTo,
    shown: (origin) => {
      const link = origin + routes.welcome(token);
      const { title, lead, link: term, textLabel, text, next } = words.invitation;
      return {
        title: title(person.name),
        lead: lead(person.email, lastDay),
        facts: [{ term, value: link }],
        text: {
          label: textLabel,
          value: text({ to: person, from: ctx.actor.name, county: ctx.county.name, link, lastDay }),
        },
        next,
      };
    },
  };
}

/** Somebody who has been named in the county, for whoever may let her in. Throws `not_allowed` or `not_found`. */
export async function personToLetIn(ctx: Ctx, id: string) {
  mustKeepAssignments(ctx);
  if (!may(ctx.actor, "account.create", { level: "county" })) throw new Problem("not_allowed");
  const person = await ctx.db.person.findFirst({ where: { id } });
  if (!person) throw new Problem("not_found");
  return person;
}
type Person = Awaited<ReturnType<typeof personToLetIn>>;

/** Opens her way in, unless it is open. Gives the secret of the link she is to come in by. */
export async function letIn(ctx: Ctx, person: Person, version: number): Promise<string | null> {
  await takeVersion(ctx.db.person, person.id, version, versionNow(ctx, person.id));
  const { userId, token } = await admit(ctx.db, person);
  if (person.userId === null)
    await ctx.db.person.updateMany({ where: { id: person.id }, data: { userId } });
  return token;
}

export const versionNow = (ctx: Ctx, id: string) => async () => ({
  version: String((await ctx.db.person.findFirst({ where: { id } }))?.version ?? 0),
});
