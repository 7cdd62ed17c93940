export const problemCodes = ["not_found", "not_allowed", "broken_rule", "conflict"] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * The one expected failure: nothing there (or another county's), not allowed, against a rule, or somebody came
 * first. `fields` holds a rule by field name, or after a conflict what stands now by field name.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly rule: string | null;
  readonly fields: Record<string, string>;

  constructor(code: ProblemCode, rule: string | null = null, fields: Record<string, string> = {}) {
    super(rule ? `${code}: ${rule}` : code);
    this.code = code;
    this.rule = rule;
    this.fields = fields;
  }
}
