import { randomUUID } from "node:crypto";
import { DecidersPage } from "@/components/matters/deciders-page";
import { addDecider, removeDecider, renameDecider } from "@/lib/matters/actions";
import { getDeciders } from "@/lib/matters/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<{ andra?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { andra } = await searchParams;
  const { slug, deciders } = await enter(county, getDeciders);
  return (
    <DecidersPage
      slug={slug}
      deciders={deciders}
      chosen={deciders.find((decider) => decider.id === andra) ?? null}
      add={addDecider.bind(null, county)}
      rename={renameDecider.bind(null, county)}
      remove={removeDecider.bind(null, county)}
      operationIds={[randomUUID(), randomUUID()]}
    />
  );
}
