import { z } from "zod";
import { type FindingRule, findingRules } from "@/lib/domain/finding-rules";

export const severities = ["error", "warning", "info"] as const;

/** The page's whole view, read from the address; nothing in it can make the page fail. */
export const findingView = z.object({
  gruppera: z.enum(["regel", "familjecentral"]).catch("regel"),
  regel: z.enum(findingRules as [FindingRule, ...FindingRule[]]).nullable().catch(null),
  allvar: z.enum(severities).nullable().catch(null),
  kommun: z.string().regex(/^\d{4}$/).nullable().catch(null),
  omfang: z.enum(["mina", "lan"]).catch("mina"),
});
export type FindingView = z.output<typeof findingView>;
