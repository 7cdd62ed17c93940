import { createHash } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { type Entry, entryTo } from "@/lib/auth/entry";
import { type CountyDb, inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import { Problem } from "@/lib/domain/problem";
import { stateOfProblem, typed } from "@/lib/form/problem";
import type { FormState, ShownOnce } from "@/lib/form/state";
import { Unconfirmed, Unseen } from "@/lib/form/unseen";
import { formWords } from "@/lib/i18n/sv/form";
import { previewSentences } from "@/lib/i18n/sv/preview";
import { mayWrite } from "@/lib/ops/readiness";
import { settings } from "@/lib/ops/settings";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";

/** What a command answers with: where to go when it is done. What has not been seen it throws as `Unseen`. */
export type Done = {
  goTo: string;
  /**
   * Shown on the answer instead of going there, this once: it is written nowhere, so a repeat does not show it. Told
   * the address of the product, since a link needs it.
   */
  shown?: (origin: string) => ShownOnce;
  /** Saved by itself while somebody writes: she stays where she is, with the version that stands now. */
  kept?: { version: number; versions?: Record<string, string> };
};

/** A form's action, bound by the page to the county's slug. */
export type Action = (county: string, state: FormState, form: FormData) => Promise<FormState>;

/** What the machinery puts in a form beside what a command takes. */
const machinery = ["operationId", "writtenBy"];
const operationIdOf = (form: FormData) => z.uuid().safeParse(form.get("operationId")).data;

/** A posted form carries the page's own origin, the one people write where it is set. A missing one is a script somewhere else. */
export async function isOwnOrigin(): Promise<boolean> {
  const sent = await headers();
  const origin = sent.get("origin");
  const { appUrl } = settings();
  if (appUrl) return origin === new URL(appUrl).origin;
  const host = (settings().trustProxy ? sent.get("x-forwarded-host") : null) ?? sent.get("host");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

/** The same form posted twice is done once: the second answer is the first one's. */
async function once(
  db: CountyDb,
  id: string | undefined,
  command: string,
  digest: string,
  work: () => Promise<Done>,
): Promise<Done> {
  if (!id) return work();
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
  const before = await db.operation.findFirst({ where: { id, digest } });
  if (before) return z.object({ goTo: z.string() }).parse(before.result);
  const done = await work();
  await db.operation.create({ data: { id, command, digest, result: { goTo: done.goTo } } });
  return done;
}

/**
 * Binds a schema and a command into what the browser may call: checks the origin, reads who it is now, parses,
 * opens one transaction and turns every failure into form state. Nothing expected is thrown; nothing typed is lost.
 */
export function action<S extends z.ZodType>(
  schema: S,
  command: (ctx: Ctx, input: z.output<S>) => Promise<Done>,
): Action {
  return async (slug, _state, given: unknown) => {
    // By hand an action may be called with anything at all.
    const form = given instanceof FormData ? given : new FormData();
    const values = typed(form);
    const refused = (
      message: string,
      problem: "not_allowed" | "unexpected" = "not_allowed",
    ): FormState => ({
      status: "invalid",
      values,
      fields: {},
      summary: [message],
      problem,
    });
    if (!(await isOwnOrigin())) return refused(formWords.foreignOrigin);
    if (!(await mayWrite())) return refused(formWords.notReady, "unexpected");
    const entry = await entryTo(slug);
    if (entry.state === "signed_out") return refused(formWords.signedOut);
    if (entry.state === "outside") return refused(formWords.notFound);
    // What saves itself says whose it is: a page left open is not saved in the name of whoever signed in after her.
    if ((form.get("writtenBy") || entry.actor.userId) !== entry.actor.userId)
      return refused(formWords.somebodyElse);
    const answer = await attempt(schema, command, entry, form, values);
    if ("status" in answer) return answer;
    if (answer.kept) return { status: "kept", values: {}, ...answer.kept };
    revalidatePath(routes.county(slug), "layout");
    if (answer.shown) {
      // The form came from our own origin: that is the address which people write.
      const shown = answer.shown((await headers()).get("origin") ?? "");
      return { status: "done", values: {}, shown, goTo: answer.goTo };
    }
    redirect(answer.goTo);
  };
}

async function attempt<S extends z.ZodType>(
  schema: S,
  command: (ctx: Ctx, input: z.output<S>) => Promise<Done>,
  entry: Entry,
  form: FormData,
  values: Record<string, string[]>,
): Promise<FormState | Done> {
  const operationId = operationIdOf(form);
  const content = new FormData();
  for (const [name, value] of form)
    if (!machinery.includes(name) && !name.startsWith("$ACTION")) content.append(name, value);
  const parsed = parseWithZod(content, { schema, disableAutoCoercion: true });
  if (parsed.status !== "success") {
    const { "": whole, ...fields } = parsed.error ?? {};
    const messages = Object.fromEntries(
      Object.entries(fields).flatMap(([name, said]) => (said ? [[name, said]] : [])),
    );
    const summary = whole
      ? [Object.keys(messages).length === 0 ? formWords.unknownFields : ""].filter(Boolean)
      : [];
    return { status: "invalid", values, fields: messages, summary };
  }
  const { countyId, actor, today, county } = entry;
  const digest = createHash("sha256")
    .update(JSON.stringify([actor.userId, command.name, Object.entries(values).sort()]))
    .digest("hex");
  try {
    const done = await inCounty(
      { countyId, userId: actor.userId, ...(operationId ? { operationId } : {}) },
      "write",
      (db) =>
        once(db, operationId, command.name, digest, () => {
          if (actor.assignments.length === 0) throw new Problem("not_allowed");
          return command({ db, actor, today, county }, parsed.value as z.output<S>);
        }),
    );
    return done;
  } catch (error) {
    if (error instanceof Unseen)
      return {
        status: "preview",
        values,
        sentences: previewSentences(error.preview, today),
        seen: error.seen,
      };
    if (error instanceof Unconfirmed)
      return { status: "preview", values, sentences: error.sentences, seen: error.seen };
    return stateOfProblem(problemOf(error), error, values);
  }
}
