import { Problem } from "@/lib/domain/problem";

type Answers<T extends readonly (() => unknown)[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

/**
 * Asks everything of a form, and refuses once with all that is wrong, so that nobody mends one field to be told of the
 * next. What is not about a field is said at once: whoever may not do a thing is not told how.
 */
export async function together<T extends readonly (() => unknown)[]>(
  ...checks: T
): Promise<Answers<T>> {
  const refused: Record<string, string> = {};
  const answers: unknown[] = [];
  for (const check of checks)
    try {
      answers.push(await check());
    } catch (problem) {
      if (!aboutFields(problem)) throw problem;
      Object.assign(refused, problem.fields);
    }
  if (Object.keys(refused).length > 0) throw new Problem("broken_rule", null, refused);
  return answers as Answers<T>;
}

const aboutFields = (problem: unknown): problem is Problem =>
  problem instanceof Problem &&
  problem.code === "broken_rule" &&
  problem.rule === null &&
  Object.keys(problem.fields).length > 0;
