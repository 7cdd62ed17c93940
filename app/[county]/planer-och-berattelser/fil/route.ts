import { isOwnOrigin } from "@/lib/action";
import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import { maxFileBytes } from "@/lib/domain/file";
import { maySomewhere } from "@/lib/domain/policy";
import { fileDocument, filed } from "@/lib/filing/keeping";
import { mayWrite } from "@/lib/ops/readiness";
import { routes } from "@/lib/routes";

/** The whole answer: a form needs a little room beside the file. */
const maxBody = maxFileBytes + 20_000;
const names = ["centreId", "kind", "year", "adoptedOn", "decision"] as const;

/** A document as a file comes by a form of its own: refused by its stated length before a byte of it is read. */
export async function POST(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county: slug } = await params;
  const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const entry = await entryTo(slug);
  if (entry.state === "signed_out") return to(routes.signIn(routes.documents(slug)));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  if (!maySomewhere(actor, "document.write")) return to(routes.notAllowed(slug));
  let said: Record<string, string> = {};
  const back = (problem: string) => to(routes.fileDocument(slug, { ...said, fel: problem }));
  const length = Number(request.headers.get("content-length"));
  if (!Number.isInteger(length) || length <= 0 || length > maxBody) return back("too_large");
  if (!(await mayWrite())) return back("broken");
  try {
    const form = await request.formData();
    said = Object.fromEntries(
      names.map((name) => [name, String(form.get(name) ?? "").slice(0, 200)]),
    );
    const input = filed.safeParse(said);
    const file = form.get("fil");
    if (!input.success) return back("fields");
    if (!(file instanceof File)) return back("file_missing");
    const uploaded = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const { goTo } = await inCounty({ countyId, userId: actor.userId }, "write", (db) =>
      fileDocument({ db, actor, today, county }, input.data, uploaded),
    );
    return to(goTo);
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.code === "not_found") return to(routes.missing());
    if (problem?.code === "not_allowed") return to(routes.notAllowed(slug));
    if (!problem)
      console.error(
        JSON.stringify({
          level: "error",
          name: error instanceof Error ? error.name : "unknown",
          where: "filing",
        }),
      );
    return back(problem?.rule ?? Object.values(problem?.fields ?? {})[0] ?? "broken");
  }
}
