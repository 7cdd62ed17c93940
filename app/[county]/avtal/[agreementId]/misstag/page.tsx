import { randomUUID } from "node:crypto";
import { MistakePage } from "@/components/agreement-mistakes/mistake-page";
import { undoMistake } from "@/lib/agreement-mistakes/actions";
import { getMistake } from "@/lib/agreement-mistakes/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; agreementId: string }>;
  searchParams: Promise<{ vad?: string | string[]; rad?: string | string[] }>;
};

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);

export default async function Page({ params, searchParams }: Props) {
  const { county, agreementId } = await params;
  const { vad, rad } = await searchParams;
  const data = await enter(county, (ctx) => getMistake(ctx, agreementId, one(vad), one(rad)));
  return (
    <MistakePage {...data} action={undoMistake.bind(null, county)} operationId={randomUUID()} />
  );
}
