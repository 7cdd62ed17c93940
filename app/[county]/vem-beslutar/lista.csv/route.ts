import { mattersCsv } from "@/lib/matters/document";
import { getMatters } from "@/lib/matters/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string }> };

/** Exactly the rows that the same address shows on the page. */
export async function GET(request: Request, { params }: Props) {
  const { county } = await params;
  const by = new URL(request.url).searchParams.get("av");
  const file = await enter(county, async (ctx) => mattersCsv(await getMatters(ctx, by)));
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="vem-beslutar-vad-${county}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
