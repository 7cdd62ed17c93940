import { comparisonCsv } from "@/lib/compare/document";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { download } from "@/lib/download";

/** Exactly the table that the same address shows on the page. */
export const GET = download(
  ["register.export", "document.read"],
  async ({ slug, today, query, read }) => {
    const view = readCompareView(query);
    const body = comparisonCsv(await read((ctx) => getComparison(ctx, view)));
    return { name: `jamforelse-${slug}-${today}`, type: "csv", body };
  },
);
