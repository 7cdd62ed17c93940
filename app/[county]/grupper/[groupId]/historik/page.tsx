import { HistoryPage } from "@/components/history/history-page";
import { historyOfGroup } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { groupWords } from "@/lib/i18n/sv/groups";
import { historyWords } from "@/lib/i18n/sv/history";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = {
  params: Promise<{ county: string; groupId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, groupId } = await params;
  const { fore } = readChangesView(await searchParams);
  const history = await enter(county, (ctx) => historyOfGroup(ctx, groupId, fore));
  return (
    <HistoryPage
      history={history}
      words={historyWords.group}
      crumbs={[
        { href: routes.groups(county), label: groupWords.title },
        { href: routes.group(county, groupId), label: history.name },
      ]}
      href={routes.groupHistory(county, groupId)}
      from={fore}
    />
  );
}
