import { randomUUID } from "node:crypto";
import type { Problem } from "@/lib/domain/problem";
import { formWords } from "@/lib/i18n/sv/form";
import { ruleWords } from "@/lib/i18n/sv/rules";
import type { Difference, FormState } from "./state";
import { isVersion } from "./version-field";

/** Fields that the machinery put in the form, and secrets: neither comes back as typed text. Nor what every object has. */
const kept = (name: string) =>
  !name.startsWith("$ACTION") &&
  !/password|operationId|writtenBy/i.test(name) &&
  !(name in Object.prototype);

/** What was typed, by name. */
export function typed(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (!kept(name) || typeof value !== "string") continue;
    values[name] = [...(values[name] ?? []), value];
  }
  return values;
}

/** A stale form: what stands now beside what was typed, field by field. */
function differences(
  theirs: Record<string, string>,
  values: Record<string, string[]>,
): Difference[] {
  return Object.entries(theirs).flatMap(([name, now]) => {
    const mine = (values[name] ?? []).join(", ");
    return isVersion(name) || mine === now ? [] : [{ name, mine, theirs: now }];
  });
}

/** Turns a failure into what the form says. The unexpected is logged with an id that the form shows, without any typed text. */
export function stateOfProblem(
  problem: Problem | null,
  error: unknown,
  values: Record<string, string[]>,
): FormState {
  const base = { status: "invalid", values, fields: {}, summary: [] as string[] } as const;
  if (problem === null) {
    const errorId = randomUUID().slice(0, 8);
    console.error(
      JSON.stringify({
        level: "error",
        errorId,
        name: error instanceof Error ? error.name : "unknown",
        stack: error instanceof Error ? error.stack : null,
      }),
    );
    return { ...base, summary: [formWords.unexpected(errorId)], problem: "unexpected", errorId };
  }
  const said: string | undefined = problem.rule
    ? (ruleWords as Record<string, string>)[problem.rule]
    : undefined;
  if (problem.code === "not_allowed")
    return { ...base, summary: [said ?? formWords.notAllowed], problem: "not_allowed" };
  if (problem.code === "not_found")
    return { ...base, summary: [formWords.notFound], problem: "not_found" };
  if (problem.code === "broken_rule") {
    const fields = Object.fromEntries(
      Object.entries(problem.fields ?? {}).map(([name, rule]) => [
        name,
        [(ruleWords as Record<string, string>)[rule] ?? rule],
      ]),
    );
    return { ...base, fields, summary: said ? [said] : [], problem: "broken_rule" };
  }
  const theirs = problem.fields ?? {};
  const version = Number(theirs.version);
  const versions = Object.entries(theirs).filter(([name]) => name !== "version" && isVersion(name));
  return {
    ...base,
    summary: [Object.keys(theirs).length ? formWords.conflict : formWords.atTheSameTime],
    problem: "conflict",
    differences: differences(theirs, values),
    ...(Number.isInteger(version) ? { version } : {}),
    ...(versions.length > 0 ? { versions: Object.fromEntries(versions) } : {}),
  };
}
