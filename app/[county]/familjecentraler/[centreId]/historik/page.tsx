import { HistoryPage } from "@/components/history/history-page";
import { historyOfCentre } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { historyWords } from "@/lib/i18n/sv/history";
import { registerWords } from "@/lib/i18n/sv/register";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const { fore } = readChangesView(await searchParams);
  const history = await enter(county, (ctx) => historyOfCentre(ctx, centreId, fore));
  return (
    <HistoryPage
      history={history}
      words={historyWords.centre}
      crumbs={[
        { href: routes.centres(county), label: registerWords.title },
        { href: routes.centre(county, centreId), label: history.name },
      ]}
      href={routes.centreHistory(county, centreId)}
      from={fore}
    />
  );
}
