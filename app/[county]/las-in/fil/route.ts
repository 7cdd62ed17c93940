import { isOwnOrigin } from "@/lib/action";
import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import { may } from "@/lib/domain/policy";
import { dayField } from "@/lib/form/fields";
import { keepDraft } from "@/lib/intake/commands";
import { mayWrite } from "@/lib/ops/readiness";
import { routes } from "@/lib/routes";
import { maxBytes, readFile } from "@/lib/tables/read";

/** The whole answer: a form needs a little room beside the file. */
const maxBody = maxBytes + 20_000;

/** A file comes by a small form of its own: refused by its stated length before a byte of it is read. */
export async function POST(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county: slug } = await params;
  const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });
  const back = (problem: string) => to(`${routes.intake(slug)}?fel=${problem}`);
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const entry = await entryTo(slug);
  if (entry.state === "signed_out") return to(routes.signIn(routes.intake(slug)));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  if (!may(actor, "import", { level: "county" })) return to(routes.notAllowed(slug));
  const length = Number(request.headers.get("content-length"));
  if (!Number.isInteger(length) || length <= 0 || length > maxBody) return back("too_large");
  if (!(await mayWrite())) return back("broken");
  try {
    const form = await request.formData();
    const file = form.get("fil");
    const fromOn = dayField().safeParse(form.get("fromOn"));
    if (!(file instanceof File)) return back("empty");
    if (!fromOn.success) return back("day");
    const table = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if ("problem" in table) return back(table.problem);
    const { goTo } = await inCounty({ countyId, userId: actor.userId }, "write", (db) =>
      keepDraft(
        { db, actor, today, county },
        { fileName: file.name.slice(0, 120), table, fromOn: fromOn.data },
      ),
    );
    return to(goTo);
  } catch (error) {
    const problem = problemOf(error);
    if (!problem)
      console.error(
        JSON.stringify({
          level: "error",
          name: error instanceof Error ? error.name : "unknown",
          where: "intake",
        }),
      );
    return back(problem?.fields.list?.replace(/^list_/, "") ?? "broken");
  }
}
