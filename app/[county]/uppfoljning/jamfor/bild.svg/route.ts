import { ComparePicture } from "@/components/compare/compare-picture";
import { svgText } from "@/lib/charts/picture";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { download } from "@/lib/download";

/** The chart of the same address as a picture that needs nothing else. */
export const GET = download(
  ["register.export", "document.read"],
  async ({ slug, today, county, query, read }) => {
    const view = readCompareView(query);
    const data = await read((ctx) => getComparison(ctx, view));
    const body = svgText(ComparePicture({ data, county: county.name }));
    return { name: `jamforelse-${slug}-${today}`, type: "svg", body };
  },
);
