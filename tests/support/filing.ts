import { fileDocument } from "@/lib/filing/keeping";
import { filed } from "@/lib/filing/schema";
import { idOf } from "./centre";
import type { TestCounty } from "./county";

export const aPdf = (name = "plan (exempel).pdf") => ({
  name,
  bytes: new TextEncoder().encode(`%PDF-1.7 ${"x".repeat(500)}`),
});

/** What is said beside a file, by a group that the county has never had in its list. */
export const filedInput = (centreId: string, over: Record<string, string> = {}) =>
  filed.parse({
    ...{ centreId, kind: "plan", year: "2025" },
    ...{ groupSaid: "Den gamla styrgruppen", adoptedOn: "2025-01-20", decision: "2025 § 2" },
    ...over,
  });

/** Hands in a file, and gives the id of the document. */
export const fileIt = async (
  as: TestCounty["as"]["coordinator"],
  centreId: string,
  over: Record<string, string> = {},
  file = aPdf(),
): Promise<string> => idOf(await as((ctx) => fileDocument(ctx, filedInput(centreId, over), file)));
