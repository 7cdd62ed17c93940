import { DefinitionPage } from "@/components/definitions/definition-page";
import { getDefinitionPage } from "@/lib/definitions/pages";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; definitionId: string }>;
  searchParams: Promise<Record<"ratta" | "avsluta", string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, definitionId } = await params;
  const { ratta, avsluta } = await searchParams;
  const asked = ratta !== undefined ? "correct" : avsluta !== undefined ? "end" : "page";
  const view = await enter(county, (ctx) => getDefinitionPage(ctx, definitionId));
  return <DefinitionPage {...view} asked={asked} />;
}
