import { randomUUID } from "node:crypto";
import { NeedIntakePage } from "@/components/need/need-intake-page";
import { saveNeed } from "@/lib/need/actions";
import { getNeedIntake } from "@/lib/need/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string }> };

export default async function Page({ params }: Props) {
  const { county } = await params;
  const data = await enter(county, getNeedIntake);
  return (
    <NeedIntakePage data={data} action={saveNeed.bind(null, county)} operationId={randomUUID()} />
  );
}
