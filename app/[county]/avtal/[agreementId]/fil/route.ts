import { isOwnOrigin } from "@/lib/action";
import { attachFile, fileCategories } from "@/lib/agreement-files/keeping";
import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import { maxFileBytes } from "@/lib/domain/file";
import { maySomewhere } from "@/lib/domain/policy";
import { mayWrite } from "@/lib/ops/readiness";
import { routes } from "@/lib/routes";

/** The whole answer: a form needs a little room beside the file. */
const maxBody = maxFileBytes + 20_000;

type Props = { params: Promise<{ county: string; agreementId: string }> };

/** A file of an agreement by a form of its own: refused by its stated length before a byte of it is read. */
export async function POST(request: Request, { params }: Props) {
  const { county: slug, agreementId } = await params;
  const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const entry = await entryTo(slug);
  if (entry.state === "signed_out") return to(routes.signIn(routes.agreement(slug, agreementId)));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  if (!maySomewhere(actor, "agreement.edit")) return to(routes.notAllowed(slug));
  const back = (fel: string) => to(`${routes.agreement(slug, agreementId, { fel })}#filer`);
  const length = Number(request.headers.get("content-length"));
  if (!Number.isInteger(length) || length <= 0 || length > maxBody) return back("too_large");
  if (!(await mayWrite())) return back("broken");
  try {
    const form = await request.formData();
    const category = fileCategories.find((one) => one === form.get("category"));
    const file = form.get("fil");
    if (!category) return back("broken");
    if (!(file instanceof File)) return back("file_missing");
    const uploaded = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const { goTo } = await inCounty({ countyId, userId: actor.userId }, "write", (db) =>
      attachFile({ db, actor, today, county }, agreementId, category, uploaded),
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
          where: "agreement file",
        }),
      );
    return back(problem?.rule ?? "broken");
  }
}
