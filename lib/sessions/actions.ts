"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isOwnOrigin } from "@/lib/action";
import { changePassword as change, shortestPassword } from "@/lib/auth/password-change";
import { sessionId, signedInUser } from "@/lib/auth/session";
import { endOtherSessions, endOwnSession, keepSession } from "@/lib/auth/sessions";
import type { FormState } from "@/lib/form/state";
import { formWords } from "@/lib/i18n/sv/form";
import { sessionWords as words } from "@/lib/i18n/sv/sessions";
import { routes } from "@/lib/routes";

/** The minutes that the session holds from now; null for whoever is signed out. */
export async function staySignedIn(): Promise<number | null> {
  const id = (await isOwnOrigin()) ? await sessionId() : null;
  return id ? keepSession(id) : null;
}

/** Ends one of one's own sessions, also this one. */
export async function endSession(form: FormData): Promise<void> {
  const user = (await isOwnOrigin()) ? await signedInUser() : null;
  const id = z.uuid().safeParse(form.get("sessionId"));
  if (user && id.success) await endOwnSession(user.id, id.data);
  redirect(routes.sessions());
}

/** Ends all of one's own sessions but this one. */
export async function endOthers(): Promise<void> {
  const user = (await isOwnOrigin()) ? await signedInUser() : null;
  if (user) await endOtherSessions(user.id, await sessionId());
  redirect(routes.sessions());
}

/** Changes one's own password. No password ever comes back in the form. */
export async function changePassword(_state: FormState, form: FormData): Promise<FormState> {
  const refused = (fields: Record<string, string[]>, summary: string[] = []): FormState => ({
    status: "invalid",
    values: {},
    fields,
    summary,
  });
  if (!(await isOwnOrigin())) return refused({}, [formWords.foreignOrigin]);
  const user = await signedInUser();
  if (!user) return refused({}, [formWords.signedOut]);
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, 1000) : "";
  };
  const [current, next] = [text("currentPassword"), text("newPassword")];
  if (!current) return refused({ currentPassword: [formWords.required] });
  const problem = await change(user.id, await sessionId(), { current, next });
  if (problem === "wrong") return refused({ currentPassword: [words.problems.wrong] });
  if (problem === "locked") return refused({}, [words.problems.locked]);
  if (problem) return refused({ newPassword: [words.problems[problem](shortestPassword)] });
  redirect(routes.sessions({ bytt: "ja" }));
}
