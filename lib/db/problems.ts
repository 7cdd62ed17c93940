import { Problem } from "@/lib/domain/problem";

/** Postgres' refusals by the name of the constraint, which stands only in the message: names are therefore unique. */
const rules = {
  _no_overlap: "periods_overlap",
  _runs_forward: "period_backward",
  _in_time: "period_out_of_time",
  decider_once: "decider_twice",
  service_once: "service_twice",
  unit_hsa_id_once: "hsa_id_taken",
  person_email_once: "email_taken",
  person_one_a_user: "email_taken",
  county_setting_one_a_county: "at_the_same_time",
  assignment_centre_once: "assignment_twice",
  assignment_municipality_once: "assignment_twice",
  centre_profile_host_in_county: "municipality_in_another_county",
  assignment_municipality_in_county: "municipality_in_another_county",
  party_body_once: "body_twice",
  agreement_party_once: "party_twice",
  undone_once: "undone_already",
  document_frozen: "document_frozen",
  document_year_is_closed: "document_year_closed",
  document_round_once: "year_is_open",
  theme_is_no_row: "theme_unknown",
  county_theme_once: "at_the_same_time",
  county_theme_name_once: "theme_taken",
  document_once: "at_the_same_time",
  figure_remark_once: "at_the_same_time",
  document_version_one_draft: "at_the_same_time",
  assignment_of_pseudonymised: "person_pseudonymised",
  person_pseudonymised_bare: "person_pseudonymised",
  person_is_pseudonymised: "person_pseudonymised",
  person_has_assignments: "person_has_assignments",
  person_is_member: "person_is_member",
  assignment_role_level: "role_needs_other_scope",
  group_seat_one_chair: "second_chair",
  assignment_one_holder: "seat_taken",
  group_demand_once: "demand_twice",
  group_label_once: "at_the_same_time",
} as const;

type Cause = {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown };
};

/** All the texts and codes of an error and what caused it, for the code lies at different depths. */
function said(error: unknown, depth = 0): { codes: string[]; text: string } {
  if (typeof error !== "object" || error === null || depth > 5) return { codes: [], text: "" };
  const { code, message, cause, meta } = error as Cause & { originalCode?: unknown };
  const original = (error as { originalCode?: unknown }).originalCode;
  const inner = [said(cause, depth + 1), said(meta?.driverAdapterError, depth + 1)];
  const here = [code, original].filter((c): c is string => typeof c === "string");
  const texts = [
    message,
    (error as { originalMessage?: unknown }).originalMessage,
    JSON.stringify(meta ?? ""),
  ];
  return {
    codes: [...here, ...inner.flatMap((i) => i.codes)],
    text: [...texts.filter((t) => typeof t === "string"), ...inner.map((i) => i.text)].join("\n"),
  };
}

/** What Postgres refused, as a Problem the form can explain; null where it is nothing expected. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const { codes, text } = said(error);
  const has = (...wanted: string[]) => codes.some((c) => wanted.includes(c));
  // An id that is no id finds nothing, like one that nobody has.
  if (has("22P02", "22021", "P2023", "P2007")) return new Problem("not_found");
  if (has("40001", "40P01", "55P03", "P2034")) return new Problem("conflict", "at_the_same_time");
  for (const [name, rule] of Object.entries(rules))
    if (text.includes(name)) return new Problem("broken_rule", rule);
  if (has("42501", "25006")) return new Problem("not_allowed");
  if (has("23P01", "23514", "23503", "23505", "P2002", "P2003", "P2004", "22007", "22008"))
    return new Problem("broken_rule", "impossible");
  return null;
}
