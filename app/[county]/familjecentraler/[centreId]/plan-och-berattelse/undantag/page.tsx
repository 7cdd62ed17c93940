import { randomUUID } from "node:crypto";
import { LeavePage } from "@/components/leave/leave-page";
import { endLeave, giveLeave } from "@/lib/leave/actions";
import { getLeave } from "@/lib/leave/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<{ omgang?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const { omgang } = await searchParams;
  const page = await enter(county, (ctx) => getLeave(ctx, centreId, String(omgang)));
  return (
    <LeavePage
      page={page}
      give={giveLeave.bind(null, county)}
      end={endLeave.bind(null, county)}
      operationIds={[randomUUID(), randomUUID(), randomUUID()]}
    />
  );
}
