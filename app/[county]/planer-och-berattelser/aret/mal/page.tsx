import { randomUUID } from "node:crypto";
import { CopyGoals } from "@/components/year/copy-goals";
import { GoalsPage } from "@/components/year/goals-page";
import { enter } from "@/lib/request";
import * as actions from "@/lib/year/actions";
import { getCountyGoals } from "@/lib/year/queries";
import { readOpening } from "@/lib/year/schema";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { ar, mal } = readOpening(await searchParams);
  const page = await enter(county, (ctx) => getCountyGoals(ctx, ar));
  return (
    <>
      <GoalsPage
        page={page}
        asked={mal}
        actions={{
          add: actions.addCountyGoal.bind(null, county),
          change: actions.changeCountyGoal.bind(null, county),
          remove: actions.removeCountyGoal.bind(null, county),
        }}
        operationId={randomUUID()}
      />
      {page.mayEdit && mal === null && page.left > 0 && (
        <CopyGoals
          page={page}
          action={actions.copyCountyGoals.bind(null, county)}
          operationId={randomUUID()}
        />
      )}
    </>
  );
}
