import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import { fileHeaders, personalDataFile } from "@/lib/personal-data/document";
import { mostInFile, personalDataOf } from "@/lib/personal-data/queries";
import { routes } from "@/lib/routes";
import { roleNames } from "@/lib/settings/queries";

/** By path alone: what this server calls itself is not what people call it. */
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });

type Props = { params: Promise<{ county: string; personId: string }> };

/** All that the county holds of one of its people, for whoever gives accounts. */
export async function GET(request: Request, { params }: Props) {
  const { county: slug, personId } = await params;
  const entry = await entryTo(slug);
  if (entry.state === "signed_out") return to(routes.signIn(new URL(request.url).pathname));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  try {
    const file = await inCounty({ countyId, userId: actor.userId }, "read", async (db) => {
      const ctx = { db, actor, today, county };
      return personalDataFile(
        await personalDataOf(ctx, personId, mostInFile),
        await roleNames(ctx),
      );
    });
    return new Response(file, { headers: fileHeaders(slug, today) });
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.code === "not_found") return to(routes.missing());
    if (problem?.code === "not_allowed") return to(routes.notAllowed(slug));
    throw error;
  }
}
