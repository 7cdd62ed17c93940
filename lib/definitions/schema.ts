import { z } from "zod";
import { degrees } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";

const need = z.array(z.string().max(60)).min(1);

/** The rules of a county's own definition, as they are held. */
export const definitionRules = z.object({
  version: z.string().max(20),
  countingDegrees: z.array(z.enum(degrees)),
  familjecentral: z.array(need),
  familjecentralsliknande: z.array(need),
  municipalActivities: z.array(z.string().max(60)),
});
export type DefinitionRules = z.output<typeof definitionRules>;

/** What a definition says of one activity for one kind. */
export const demands = ["required", "one_of", "not_required"] as const;
export type Demand = (typeof demands)[number];

/** The degrees that may count: what is unknown or no part of the centre counts nowhere. */
export const countable = ["ja", "delvis", "natverk"] as const;

/** What other actors do that a municipality may be huvudman for. */
export const municipalActivities = [
  "bibliotek",
  "forskola",
  "familjeradgivning",
  "familjeratt",
  "sfi",
  "budget_skuldradgivning",
  "studie_yrkesvagledning",
  "socialtjanst_oppenvard",
  "socialtjanst_myndighetsutovning",
  "kulturtolk",
  "ungdomsmottagning",
  "samtalsmottagning",
] as const;

const demand = f.choice(demands);
/** One answer for each service, and one for the further municipal activities as a group. */
const needs = z.strictObject({
  mhv: demand,
  bhv: demand,
  oppen_forskola: demand,
  forebyggande_socialtjanst: demand,
  municipal_activity: demand,
});
export type Needs = z.output<typeof needs>;
export const activities = Object.keys(needs.shape) as (keyof Needs)[];

/** `edition` is what the county calls the version. `lastOn` is the last day that it holds. */
const named = { name: f.text(80), edition: f.text(20), source: f.text(300) };

/** What was shown of the trial; empty the first time the form is posted. */
const seen = f.optionalText(64);

export const createDefinition = z.strictObject({
  ...named,
  fromOn: f.dayField(),
  lastOn: f.optionalDay(),
  countingDegrees: f.choices(countable),
  familjecentral: needs,
  familjecentralsliknande: needs,
  municipalActivities: f.choices(municipalActivities),
  seen,
});
export type CreateDefinition = z.output<typeof createDefinition>;

/** What it is called and where it comes from may be corrected; its rules are changed by a new version from a date. */
export const correctDefinition = z.strictObject({
  definitionId: f.uuid(),
  version: f.version(),
  ...named,
});
export type CorrectDefinition = z.output<typeof correctDefinition>;

/** `endOn` is the first day that it no longer holds; one that has not begun is taken back. */
export const endDefinition = z.strictObject({
  definitionId: f.uuid(),
  version: f.version(),
  endOn: f.dayField(),
});
export type EndDefinition = z.output<typeof endDefinition>;
