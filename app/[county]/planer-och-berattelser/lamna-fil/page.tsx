import { FilingPage } from "@/components/filing/filing-page";
import { getFiling } from "@/lib/filing/queries";
import { readFiling } from "@/lib/filing/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const asked = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.slice(0, 200)]] : [],
    ),
  );
  const filing = await enter(county, (ctx) =>
    getFiling(ctx, asked.centreId ?? "", readFiling(asked)),
  );
  return <FilingPage filing={filing} said={asked} />;
}
