"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isOwnOrigin } from "@/lib/action";
import { closeSession, openSession } from "@/lib/auth/session";
import { signIn as attempt, signInInput } from "@/lib/auth/sign-in";
import { accept } from "@/lib/auth/welcome";
import { stateOfProblem } from "@/lib/form/problem";
import type { FormState } from "@/lib/form/state";
import { formWords } from "@/lib/i18n/sv/form";
import { signInWords } from "@/lib/i18n/sv/sign-in";
import { welcomeWords } from "@/lib/i18n/sv/welcome";
import { routes } from "@/lib/routes";
import { keepToMend } from "@/lib/visits/keeping";

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
    await keepToMend();
  } catch (error) {
    return stateOfProblem(null, error, values);
  }
  redirect(goTo);
}

/** Takes an invitation and signs in by it. The password never comes back. */
export async function takeInvitation(
  token: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const refused = (fields: Record<string, string[]>, summary: string[] = []): FormState => ({
    status: "invalid",
    values: {},
    fields,
    summary,
  });
  if (!(await isOwnOrigin())) return refused({}, [formWords.foreignOrigin]);
  const password = form.get("password");
  if (typeof token !== "string" || typeof password !== "string" || password === "")
    return refused({ password: [signInWords.passwordNeeded] });
  if (password.length > 1000) return refused({ password: [welcomeWords.problems.wrong] });
  let goTo: string;
  try {
    const answer = await accept(token, password);
    if (!answer.ok) {
      const said = [welcomeWords.problems[answer.problem]];
      return answer.problem === "short" || answer.problem === "wrong"
        ? refused({ password: said })
        : refused({}, said);
    }
    await openSession(answer.userId, (await headers()).get("user-agent"));
    goTo = routes.county(answer.slug);
    await keepToMend();
  } catch (error) {
    return stateOfProblem(null, error, {});
  }
  redirect(goTo);
}

/** Ends this session; the cookie is worth nothing from the next request on. */
export async function signOut(): Promise<void> {
  if (await isOwnOrigin()) await closeSession();
  redirect(routes.signIn());
}
