import { entryTo } from "@/lib/auth/entry";
import { contactListCsv } from "@/lib/contact-list/document";
import { contactRows } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { inCounty } from "@/lib/db/county";
import { may } from "@/lib/domain/policy";
import { routes } from "@/lib/routes";
import { roleNames } from "@/lib/settings/queries";

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
  if (!may(actor, "register.export", { level: "county" })) return to(routes.notAllowed(slug));
  const asked = url.searchParams;
  const view = readContactListView(
    Object.fromEntries([...asked.keys()].map((k) => [k, asked.getAll(k)])),
  );
  const file = await inCounty({ countyId, userId: actor.userId }, "read", async (db) => {
    const ctx = { db, actor, today, county };
    return contactListCsv(await contactRows(ctx, view), await roleNames(ctx));
  });
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="kontaktlista-${slug}-${today}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
