import { randomUUID } from "node:crypto";
import { OrderForm } from "@/components/year/order-form";
import { partOf, RoundForm } from "@/components/year/round-form";
import { RoundPage } from "@/components/year/round-page";
import { newDefinitionsOf } from "@/lib/new-definitions/queries";
import { enter } from "@/lib/request";
import {
  addSection,
  changeSection,
  chooseFigures,
  defineFigure,
  moveSection,
} from "@/lib/template/actions";
import { reachedBy } from "@/lib/template/queries";
import { changeRound } from "@/lib/year/actions";
import { getRound } from "@/lib/year/queries";
import { readAskedPart } from "@/lib/year/schema";

type Props = {
  params: Promise<{ county: string; roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, roundId } = await params;
  const asked = readAskedPart(await searchParams);
  const ordering = asked.andra === "ordning";
  const { page, reached, definitions } = await enter(county, async (ctx) => ({
    page: await getRound(ctx, roundId),
    definitions: await newDefinitionsOf(ctx),
    reached: ordering ? await reachedBy(ctx, roundId) : [],
  }));
  const part = partOf({ round: page.round, definitions }, asked, {
    days: changeRound.bind(null, county),
    section: changeSection.bind(null, county),
    add: addSection.bind(null, county),
    figures: chooseFigures.bind(null, county),
    define: defineFigure.bind(null, county),
  });
  const mayEdit = page.mayEdit && !page.round.closedAt;
  if (part && mayEdit) return <RoundForm page={page} part={part} operationId={randomUUID()} />;
  if (ordering && mayEdit) {
    const move = moveSection.bind(null, county);
    return <OrderForm page={page} reached={reached} action={move} operationId={randomUUID()} />;
  }
  return <RoundPage page={page} definitions={definitions} />;
}
