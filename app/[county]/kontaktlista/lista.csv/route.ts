import { contactListCsv } from "@/lib/contact-list/document";
import { contactRows } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { download } from "@/lib/download";
import { roleNames } from "@/lib/settings/queries";

/** Exactly the rows that the same address shows on the page, all of them and in the same order. */
export const GET = download(["register.export"], async ({ slug, today, query, read }) => {
  const view = readContactListView(query);
  const body = await read(async (ctx) =>
    contactListCsv(await contactRows(ctx, view), await roleNames(ctx)),
  );
  return { name: `kontaktlista-${slug}-${today}`, type: "csv", body };
});
