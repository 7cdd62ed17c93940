import { AgreementsPage } from "@/components/agreements/agreements-page";
import { getAgreements } from "@/lib/agreements/queries";
import { readAgreementsView } from "@/lib/agreements/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readAgreementsView(await searchParams);
  return <AgreementsPage {...(await enter(county, (ctx) => getAgreements(ctx, view)))} />;
}
