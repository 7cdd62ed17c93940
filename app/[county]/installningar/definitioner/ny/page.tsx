import { DefinitionForm } from "@/components/definitions/definition-form";
import { getNewDefinition } from "@/lib/definitions/pages";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<{ fran?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { fran } = await searchParams;
  const from = typeof fran === "string" ? fran : null;
  return <DefinitionForm {...(await enter(county, (ctx) => getNewDefinition(ctx, from)))} />;
}
