import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { type Deed, may } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";

const types = {
  csv: "text/csv; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
};

type Download = {
  /** The file's name without its ending, which is the type's. */
  name: string;
  type: keyof typeof types;
  body: BodyInit;
};

/** Who asks for it, and for what. */
type Asked = {
  slug: string;
  today: Ctx["today"];
  county: Ctx["county"];
  /** What the address asks for, as a page is told it. */
  query: Record<string, string | string[]>;
  /** One transaction that only reads. Whoever reads part by part opens one for each. */
  read<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
};

/** By path alone: what this server calls itself is not what people call it. */
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });

function queryOf({ searchParams }: URL): Asked["query"] {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first = "", ...more] = searchParams.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );
}

/** What a page shows as a file, for whoever may do all of these `deeds` in the whole county. */
export function download(deeds: readonly Deed[], make: (asked: Asked) => Promise<Download>) {
  return async (
    request: Request,
    { params }: { params: Promise<{ county: string }> },
  ): Promise<Response> => {
    const { county: slug } = await params;
    const entry = await entryTo(slug);
    const url = new URL(request.url);
    if (entry.state === "signed_out") return to(routes.signIn(url.pathname + url.search));
    if (entry.state === "outside") return to(routes.missing());
    const { countyId, actor, today, county } = entry;
    if (!deeds.every((deed) => may(actor, deed, { level: "county" })))
      return to(routes.notAllowed(slug));
    const read: Asked["read"] = (work) =>
      inCounty({ countyId, userId: actor.userId }, "read", (db) =>
        work({ db, actor, today, county }),
      );
    const { name, type, body } = await make({ slug, today, county, query: queryOf(url), read });
    return new Response(body, {
      headers: {
        "content-type": types[type],
        "content-disposition": `attachment; filename="${name}.${type}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  };
}
