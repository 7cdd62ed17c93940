import { z } from "zod";
import { type FindingRule, findingRules } from "@/lib/domain/finding-rules";
import { roles } from "@/lib/domain/policy";

export const severities = ["error", "warning", "info"] as const;

/** What findings are put together by: the rule, the centre, or whoever answers for them today. */
export const findingGroups = ["regel", "familjecentral", "agare"] as const;

/** The page's whole view, read from the address; nothing in it can make the page fail. */
export const findingView = z.object({
  gruppera: z.enum(findingGroups).catch("regel"),
  regel: z
    .enum(findingRules as [FindingRule, ...FindingRule[]])
    .nullable()
    .catch(null),
  allvar: z.enum(severities).nullable().catch(null),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  /** Who answers for it today. */
  agare: z.enum(roles).nullable().catch(null),
  /** Only what has come since the last visit. */
  nya: z.literal("ja").nullable().catch(null),
  omfang: z.enum(["mina", "lan"]).catch("mina"),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type FindingView = z.output<typeof findingView>;

type Asked = Record<string, string | string[] | undefined>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readFindingView(asked: Asked): FindingView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  return findingView.parse(
    Object.fromEntries(Object.keys(findingView.shape).map((key) => [key, one(asked[key])])),
  );
}

/** The view as an address: what is as usual is left out, so equal views have equal addresses. */
export function queryOf(view: FindingView, over: Partial<FindingView> = {}) {
  const { gruppera, omfang, sida, ...filters } = { ...view, ...over };
  return {
    ...filters,
    gruppera: gruppera === "regel" ? null : gruppera,
    omfang: omfang === "mina" ? null : omfang,
    sida: sida === 1 ? null : sida,
  };
}
