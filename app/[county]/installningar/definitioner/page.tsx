import { DefinitionsPage } from "@/components/definitions/definitions-page";
import { getDefinitions } from "@/lib/definitions/pages";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string }> };

export default async function Page({ params }: Props) {
  const { county } = await params;
  return <DefinitionsPage {...(await enter(county, getDefinitions))} />;
}
