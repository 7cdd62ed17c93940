import { definitionOn } from "@/lib/definitions/queries";
import { download } from "@/lib/download";
import { registerCsv } from "@/lib/register/document";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";

/** Exactly the rows that the same address shows on the page, all of them and in the same order. */
export const GET = download(["register.export"], async ({ slug, today, query, read }) => {
  const view = readView(query);
  const on = view.dag ?? today;
  const body = await read(async (ctx) => {
    const own = await definitionOn(ctx, on);
    const { rows } = await listCentres(ctx, view, own?.definition ?? null, true);
    return registerCsv(rows, own?.name ?? null);
  });
  return { name: `familjecentraler-${slug}-${on}`, type: "csv", body };
});
