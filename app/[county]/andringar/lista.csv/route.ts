import { download } from "@/lib/download";
import { csvStream } from "@/lib/exports/csv";
import { logColumns, logFile } from "@/lib/history/document";
import { partOfChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";

/** The log that the same address shows, all of it: sent part by part, so that a log of ten years is never held whole. */
export const GET = download(
  ["history.read", "register.export"],
  async ({ slug, today, query, read }) => {
    const view = readChangesView(query);
    // Each part is a transaction of its own: whoever reads slowly holds none open.
    const rows = logFile((before) => read((ctx) => partOfChanges(ctx, view, before)));
    return { name: `andringar-${slug}-${today}`, type: "csv", body: csvStream(logColumns, rows) };
  },
);
