import { YearPage } from "@/components/year/year-page";
import { enter } from "@/lib/request";
import { getYears } from "@/lib/year/queries";

export default async function Page({ params }: { params: Promise<{ county: string }> }) {
  const { county } = await params;
  return <YearPage years={await enter(county, getYears)} />;
}
