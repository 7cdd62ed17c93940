import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { may } from "@/lib/domain/policy";
import { csvStream } from "@/lib/exports/csv";
import { logColumns, logFile } from "@/lib/history/document";
import { partOfChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { routes } from "@/lib/routes";

/** By path alone: what this server calls itself is not what people call it. */
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });

/** The log that the same address shows, all of it: sent part by part, so that a log of ten years is never held whole. */
export async function GET(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county: slug } = await params;
  const entry = await entryTo(slug);
  const url = new URL(request.url);
  if (entry.state === "signed_out") return to(routes.signIn(url.pathname + url.search));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  const deeds = ["history.read", "register.export"] as const;
  if (!deeds.every((deed) => may(actor, deed, { level: "county" })))
    return to(routes.notAllowed(slug));
  const asked = url.searchParams;
  const view = readChangesView(
    Object.fromEntries([...asked.keys()].map((k) => [k, asked.getAll(k)])),
  );
  // Each part is a transaction of its own: whoever reads slowly holds none open.
  const rows = logFile((before) =>
    inCounty({ countyId, userId: actor.userId }, "read", (db) =>
      partOfChanges({ db, actor, today, county }, view, before),
    ),
  );
  return new Response(csvStream(logColumns, rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="andringar-${slug}-${today}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
