import { StartPage } from "@/components/start/start-page";
import { enter } from "@/lib/request";
import { getStart } from "@/lib/start/queries";

export default async function Page({ params }: { params: Promise<{ county: string }> }) {
  const { county } = await params;
  return <StartPage slug={county} start={await enter(county, getStart, "centre.read")} />;
}
