import { z } from "zod";
import { type Day, day, isDay } from "@/lib/domain/day";

/** What the log may be asked for: the tables of a subject, by the subject's name in the address. */
export const subjects = {
  uppgifter: ["centre", "centre_profile", "centre_catchment", "satellite"],
  skeden: ["centre_status", "kind_exception"],
  oppettider: ["opening_hours"],
  verksamheter: ["service", "service_presence"],
  bemanning: ["service_staffing", "service_head"],
  kontakter: ["centre_contact"],
  aktorer: ["other_actor"],
  enheter: ["unit", "unit_profile"],
  bekraftelser: ["confirmation"],
  grupper: ["governance_group", "group_municipality", "group_centre", "group_seat"],
  beslutsratt: ["decider", "decision_matter", "decision_right"],
  planer: [
    "document_round",
    "round_section",
    "round_figure",
    "county_goal",
    "county_theme",
    "document",
    "document_version",
    "document_section",
    "document_goal",
    "document_activity",
    "document_figure",
    "document_event",
    "document_leave",
    "document_follow_up",
    "follow_up_answer",
    "figure_remark",
    "document_file",
    "stored_file",
  ],
  avtal: [
    "party_body",
    "agreement",
    "agreement_centre",
    "agreement_party",
    "agreement_notice",
    "agreement_option",
    "agreement_stand",
    "agreement_cost",
    "agreement_cost_share",
    "agreement_item",
    "agreement_file",
  ],
  installningar: [
    "county_setting",
    "county_definition",
    "group_label",
    "group_demand",
    "municipality_need",
  ],
  personer: [
    "person",
    "assignment",
    "assignment_municipality",
    "assignment_centre",
    "assignment_service",
    "assignment_share",
  ],
} as const;
export type Subject = keyof typeof subjects;
export const subjectNames = Object.keys(subjects) as [Subject, ...Subject[]];

const dayAsked = z
  .string()
  .refine(isDay)
  .transform((s): Day => day(s))
  .nullable()
  .catch(null);

/** The log's whole view, read from the address; nothing in it can make the page fail. */
export const changesView = z.object({
  amne: z.enum(subjectNames).nullable().catch(null),
  /** An account's id, or the system. */
  person: z
    .union([z.uuid(), z.literal("system")])
    .nullable()
    .catch(null),
  central: z.uuid().nullable().catch(null),
  fran: dayAsked,
  till: dayAsked,
  /** Events before this line of the log: the next fifty. */
  fore: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .nullable()
    .catch(null),
});
export type ChangesView = z.output<typeof changesView>;

type Asked = Record<string, string | string[] | undefined>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readChangesView(asked: Asked): ChangesView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  return changesView.parse(
    Object.fromEntries(Object.keys(changesView.shape).map((key) => [key, one(asked[key])])),
  );
}
