import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { may } from "@/lib/domain/policy";
import { threadCsv } from "@/lib/goal-thread/document";
import { threadGoals } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { routes } from "@/lib/routes";

/** By path alone: what this server calls itself is not what people call it. */
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });

/** The same rows as the page of the same address, all of them. */
export async function GET(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county: slug } = await params;
  const entry = await entryTo(slug);
  const url = new URL(request.url);
  if (entry.state === "signed_out") return to(routes.signIn(url.pathname + url.search));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  const whole = { level: "county" } as const;
  if (!may(actor, "register.export", whole) || !may(actor, "document.read", whole))
    return to(routes.notAllowed(slug));
  const asked = url.searchParams;
  const view = readThreadView(
    Object.fromEntries([...asked.keys()].map((k) => [k, asked.getAll(k)])),
  );
  const data = await inCounty({ countyId, userId: actor.userId }, "read", (db) =>
    threadGoals({ db, actor, today, county }, view),
  );
  return new Response(threadCsv(data), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="mal-${slug}-${today}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
