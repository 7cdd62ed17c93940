import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { may } from "@/lib/domain/policy";
import { needCsv } from "@/lib/need/document";
import { getNeed } from "@/lib/need/queries";
import { readNeedView } from "@/lib/need/schema";
import { routes } from "@/lib/routes";

/** By path alone: what this server calls itself is not what people call it. */
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });

/** Exactly the rows that the same address shows on the page, in the same order. */
export async function GET(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county: slug } = await params;
  const entry = await entryTo(slug);
  const url = new URL(request.url);
  if (entry.state === "signed_out") return to(routes.signIn(url.pathname + url.search));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  if (!may(actor, "register.export", { level: "county" })) return to(routes.notAllowed(slug));
  const view = readNeedView(Object.fromEntries(url.searchParams));
  const { rows } = await inCounty({ countyId, userId: actor.userId }, "read", (db) =>
    getNeed({ db, actor, today, county }, view),
  );
  return new Response(needCsv(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="behov-${slug}-${today}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
