import { compensationCsv } from "@/lib/compensation/document";
import { conditionRows } from "@/lib/compensation/queries";
import { readConditionsView } from "@/lib/compensation/schema";
import { download } from "@/lib/download";

/** Exactly the rows that the same address shows on the page, all of them and in the same order. */
export const GET = download(
  ["register.export", "agreement.read"],
  async ({ slug, query, read }) => {
    const view = readConditionsView(query);
    const { rows, on, levels } = await read((ctx) => conditionRows(ctx, view));
    return { name: `villkor-${slug}-${on}`, type: "csv", body: compensationCsv(rows, on, levels) };
  },
);
