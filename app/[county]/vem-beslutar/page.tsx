import { randomUUID } from "node:crypto";
import { MattersPage } from "@/components/matters/matters-page";
import { adoptExample } from "@/lib/matters/actions";
import { getMatters } from "@/lib/matters/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<{ av?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { av } = await searchParams;
  const by = typeof av === "string" ? av : null;
  const table = await enter(county, (ctx) => getMatters(ctx, by));
  const action = adoptExample.bind(null, county);
  return <MattersPage table={table} adoptExample={action} operationId={randomUUID()} />;
}
