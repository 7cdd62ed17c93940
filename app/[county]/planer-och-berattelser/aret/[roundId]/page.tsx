import { randomUUID } from "node:crypto";
import { partOf, RoundForm } from "@/components/year/round-form";
import { RoundPage } from "@/components/year/round-page";
import { enter } from "@/lib/request";
import { addSection, changeRound, changeSection, chooseFigures } from "@/lib/year/actions";
import { getRound } from "@/lib/year/queries";
import { readAskedPart } from "@/lib/year/schema";

type Props = {
  params: Promise<{ county: string; roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, roundId } = await params;
  const asked = readAskedPart(await searchParams);
  const page = await enter(county, (ctx) => getRound(ctx, roundId));
  const part = partOf(page.round, asked, {
    days: changeRound.bind(null, county),
    section: changeSection.bind(null, county),
    add: addSection.bind(null, county),
    figures: chooseFigures.bind(null, county),
  });
  if (part && page.mayEdit && !page.round.closedAt)
    return <RoundForm page={page} part={part} operationId={randomUUID()} />;
  return <RoundPage page={page} />;
}
