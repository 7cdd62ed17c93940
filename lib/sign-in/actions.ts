"use server";

import { redirect } from "next/navigation";
import { isOwnOrigin } from "@/lib/action";
import { closeSession } from "@/lib/auth/session";
import { signIn as attempt, signInInput } from "@/lib/auth/sign-in";
import { stateOfProblem } from "@/lib/form/problem";
import type { FormState } from "@/lib/form/state";
import { formWords } from "@/lib/i18n/sv/form";
import { signInWords } from "@/lib/i18n/sv/sign-in";
import { routes } from "@/lib/routes";

/** Signs in by e-mail and password. The same answer for a known and an unknown address; the password never comes back. */
export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const values = { email: [text("email")], till: [text("till")] };
  const refused = (summary: string[], fields: Record<string, string[]> = {}): FormState => ({
    status: "invalid",
    values,
    fields,
    summary,
  });
  if (!(await isOwnOrigin())) return refused([formWords.foreignOrigin]);
  const fields = {
    ...(text("email").trim() ? {} : { email: [signInWords.emailNeeded] }),
    ...(text("password") ? {} : { password: [signInWords.passwordNeeded] }),
  };
  if (Object.keys(fields).length > 0) return refused([], fields);
  const input = signInInput.safeParse({
    email: text("email"),
    password: text("password"),
    till: text("till"),
  });
  if (!input.success) return refused([signInWords.wrong]);
  let goTo: string;
  try {
    const answer = await attempt(input.data);
    if (!answer.ok) return refused([signInWords[answer.reason]]);
    goTo = answer.goTo;
  } catch (error) {
    return stateOfProblem(null, error, values);
  }
  redirect(goTo);
}

/** Ends this session; the cookie is worth nothing from the next request on. */
export async function signOut(): Promise<void> {
  if (await isOwnOrigin()) await closeSession();
  redirect(routes.signIn());
}
