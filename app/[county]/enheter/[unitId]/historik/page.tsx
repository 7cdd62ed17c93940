import { HistoryPage } from "@/components/history/history-page";
import { historyOfUnit } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { historyWords } from "@/lib/i18n/sv/history";
import { unitWords } from "@/lib/i18n/sv/units";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = {
  params: Promise<{ county: string; unitId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, unitId } = await params;
  const { fore } = readChangesView(await searchParams);
  const history = await enter(county, (ctx) => historyOfUnit(ctx, unitId, fore));
  return (
    <HistoryPage
      history={history}
      words={historyWords.unit}
      crumbs={[
        { href: routes.units(county), label: unitWords.title },
        { href: routes.unit(county, unitId), label: history.name },
      ]}
      href={routes.unitHistory(county, unitId)}
      from={fore}
    />
  );
}
