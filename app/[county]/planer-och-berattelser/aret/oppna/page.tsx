import { randomUUID } from "node:crypto";
import { OpenPage } from "@/components/year/open-page";
import { enter } from "@/lib/request";
import { openRound } from "@/lib/year/actions";
import { getOpening } from "@/lib/year/queries";
import { readOpening } from "@/lib/year/schema";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { typ, ar } = readOpening(await searchParams);
  const opening = await enter(county, (ctx) => getOpening(ctx, typ, ar));
  return (
    <OpenPage opening={opening} open={openRound.bind(null, county)} operationId={randomUUID()} />
  );
}
