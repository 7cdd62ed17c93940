import { AnnulledPage } from "@/components/agreement-mistakes/annulled-page";
import { getAnnulled } from "@/lib/agreement-mistakes/queries";
import { enter } from "@/lib/request";

export default async function Page({ params }: { params: Promise<{ county: string }> }) {
  const { county } = await params;
  return <AnnulledPage {...(await enter(county, getAnnulled))} />;
}
