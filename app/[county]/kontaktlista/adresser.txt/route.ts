import { contactAddresses } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { enter } from "@/lib/request";

/** Exactly the addresses of the rows that the same address shows on the page, as one text to paste into a letter. */
export async function GET(request: Request, { params }: { params: Promise<{ county: string }> }) {
  const { county } = await params;
  const { searchParams: asked } = new URL(request.url);
  const view = readContactListView(
    Object.fromEntries([...asked.keys()].map((key) => [key, asked.getAll(key)])),
  );
  const addresses = await enter(county, (ctx) => contactAddresses(ctx, view));
  return new Response(addresses.join("; "), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
