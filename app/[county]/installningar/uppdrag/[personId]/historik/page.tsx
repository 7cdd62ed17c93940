import { HistoryPage } from "@/components/history/history-page";
import { crumbsOf } from "@/components/personal-data/crumbs";
import { historyOfPerson } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { historyWords } from "@/lib/i18n/sv/history";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = {
  params: Promise<{ county: string; personId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, personId } = await params;
  const { fore } = readChangesView(await searchParams);
  const history = await enter(county, (ctx) => historyOfPerson(ctx, personId, fore));
  return (
    <HistoryPage
      history={history}
      words={historyWords.person}
      crumbs={crumbsOf(county, { id: personId, name: history.name })}
      href={routes.personHistory(county, personId)}
      from={fore}
    />
  );
}
