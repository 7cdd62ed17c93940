import { carriers } from "@/lib/agreement-ties/keeping";
import { bodiesByName, mayCounty, reachable } from "@/lib/agreements/queries";
import { municipalityIn } from "@/lib/domain/party-place";
import { Problem } from "@/lib/domain/problem";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";

/** What a form about an agreement can choose among. Throws `not_allowed` for whoever may keep none. */
export async function getChoices(ctx: Ctx) {
  const centres = await reachable(ctx);
  const county = mayCounty(ctx);
  if (centres.length === 0 && !county) throw new Problem("not_allowed");
  const names = (await municipalityChoices(ctx)).map(({ name }) => name);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    county,
    centres,
    bodies: (await bodiesByName(ctx))
      .filter((body) => body.succeededBy === null)
      .map((body) => ({ ...body, municipality: municipalityIn(body.organisation, names) })),
    carriers: await carriers(ctx),
  };
}
export type AgreementChoices = Awaited<ReturnType<typeof getChoices>>;
