import { isOwnOrigin } from "@/lib/action";
import { entryTo } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import { maxFileBytes } from "@/lib/domain/file";
import { type Deed, maySomewhere } from "@/lib/domain/policy";
import { mayWrite } from "@/lib/ops/readiness";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import type { Uploaded } from "./keeping";

/** The whole answer: a form needs a little room beside the file. */
const maxBody = maxFileBytes + 20_000;

type Asked = {
  /** The page that the form stands on: where whoever has been signed out comes back to. */
  page: string;
  /** Of what whoever posts must at least be allowed something somewhere; the rest is for what keeps the file to say. */
  deeds: readonly Deed[];
  /** What else the form says, told before anything in it is refused, so that the page can keep it. */
  hear?: (form: FormData) => void;
  /** The page with what was wrong, by the name of the problem and the fields that it is about. */
  back: (problem: string, fields: string[]) => string;
  keep: (ctx: Ctx, file: Uploaded, form: FormData) => Promise<{ goTo: string }>;
  /** For the log, should something unexpected go wrong. */
  where: string;
};

/** A file that comes by a form of its own: refused by its stated length before a byte of it is read. */
export async function receiveFile(request: Request, slug: string, asked: Asked): Promise<Response> {
  const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const entry = await entryTo(slug);
  if (entry.state === "signed_out") return to(routes.signIn(asked.page));
  if (entry.state === "outside") return to(routes.missing());
  const { countyId, actor, today, county } = entry;
  if (!asked.deeds.some((deed) => maySomewhere(actor, deed))) return to(routes.notAllowed(slug));
  const length = Number(request.headers.get("content-length"));
  if (!Number.isInteger(length) || length <= 0 || length > maxBody)
    return to(asked.back("too_large", []));
  if (!(await mayWrite())) return to(asked.back("broken", []));
  try {
    const form = await request.formData();
    asked.hear?.(form);
    const file = form.get("fil");
    if (!(file instanceof File)) return to(asked.back("file_missing", []));
    const uploaded = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const { goTo } = await inCounty({ countyId, userId: actor.userId }, "write", (db) =>
      asked.keep({ db, actor, today, county }, uploaded, form),
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
          where: asked.where,
        }),
      );
    const fields = problem?.fields ?? {};
    const [first] = Object.values(fields);
    return to(asked.back(problem?.rule ?? first ?? "broken", Object.keys(fields)));
  }
}
