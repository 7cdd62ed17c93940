import { entryTo } from "@/lib/auth/entry";
import { compensationCsv } from "@/lib/compensation/document";
import { conditionRows } from "@/lib/compensation/queries";
import { readConditionsView } from "@/lib/compensation/schema";
import { inCounty } from "@/lib/db/county";
import { may } from "@/lib/domain/policy";
import { routes } from "@/lib/routes";

/** By path alone: what this server calls itself is not what people call it. */
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });

/** Exactly the rows that the same address shows on the page, all of them and in the same order. */
export async function GET(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county: slug } = await params;
  const entry = await entryTo(slug);
  const url = new URL(request.url);
  if (entry.state === "signed_out") return to(routes.signIn(url.pathname + url.search));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  const whole = { level: "county" } as const;
  if (!may(actor, "register.export", whole) || !may(actor, "agreement.read", whole))
    return to(routes.notAllowed(slug));
  const view = readConditionsView(Object.fromEntries(url.searchParams));
  const { rows, on, levels } = await inCounty({ countyId, userId: actor.userId }, "read", (db) =>
    conditionRows({ db, actor, today, county }, view),
  );
  return new Response(compensationCsv(rows, on, levels), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="villkor-${slug}-${on}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
