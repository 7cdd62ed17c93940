import { download } from "@/lib/download";
import { needCsv } from "@/lib/need/document";
import { getNeed } from "@/lib/need/queries";
import { readNeedView } from "@/lib/need/schema";

/** Exactly the rows that the same address shows on the page, all of them and in the same order. */
export const GET = download(["register.export"], async ({ slug, today, query, read }) => {
  const view = readNeedView(query);
  const { rows } = await read((ctx) => getNeed(ctx, view));
  return { name: `behov-${slug}-${today}`, type: "csv", body: needCsv(rows) };
});
