import { download } from "@/lib/download";
import { threadCsv } from "@/lib/goal-thread/document";
import { threadGoals } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";

/** Exactly the goals that the same address shows on the page, all of them and in the same order. */
export const GET = download(
  ["register.export", "document.read"],
  async ({ slug, today, query, read }) => {
    const view = readThreadView(query);
    const body = threadCsv(await read((ctx) => threadGoals(ctx, view)));
    return { name: `mal-${slug}-${today}`, type: "csv", body };
  },
);
