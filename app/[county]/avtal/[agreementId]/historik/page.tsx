import { HistoryPage } from "@/components/history/history-page";
import { historyOfAgreement } from "@/lib/history/of-agreement";
import { readChangesView } from "@/lib/history/schema";
import { agreementWords } from "@/lib/i18n/sv/agreements";
import { historyWords } from "@/lib/i18n/sv/history";
import { enter } from "@/lib/request";
import { routes } from "@/lib/routes";

type Props = {
  params: Promise<{ county: string; agreementId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, agreementId } = await params;
  const { fore } = readChangesView(await searchParams);
  const history = await enter(county, (ctx) => historyOfAgreement(ctx, agreementId, fore));
  return (
    <HistoryPage
      history={history}
      words={historyWords.agreement}
      crumbs={[
        { href: routes.agreements(county), label: agreementWords.title },
        { href: routes.agreement(county, agreementId), label: history.name },
      ]}
      href={routes.agreementHistory(county, agreementId)}
      from={fore}
    />
  );
}
