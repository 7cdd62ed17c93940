import { randomUUID } from "node:crypto";
import { ClosingPage } from "@/components/closing/closing-page";
import { closeRound, reopenRound } from "@/lib/closing/actions";
import { getClosing } from "@/lib/closing/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; roundId: string }> };

export default async function Page({ params }: Props) {
  const { county, roundId } = await params;
  const closing = await enter(county, (ctx) => getClosing(ctx, roundId));
  return (
    <ClosingPage
      closing={closing}
      close={closeRound.bind(null, county)}
      reopen={reopenRound.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
