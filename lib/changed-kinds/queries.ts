import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { type CentreStatus, inOperation } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";

/** A centre that is counted otherwise than on an earlier day; null is in no count. */
export type KindChanged = {
  id: string;
  name: string;
  was: Kind | null;
  is: Kind | null;
  status: CentreStatus;
};

type Row = {
  id: string;
  name: string;
  was: string | null;
  was_status: CentreStatus | null;
  is: string;
  is_status: CentreStatus;
};

function counted(signature: string | null, status: CentreStatus | null): Kind | null {
  if (signature === null || status === null || !inOperation(status)) return null;
  return classify(nationalDefinition2026, parseSignature(signature)).kind;
}

/** The centres behind a difference in the county's numbers between two days, in Swedish order. */
export function kindChangesSince(ctx: Ctx, from: Day): Promise<KindChanged[]> {
  return whileUnchanged(ctx, `kinds ${from} ${ctx.today}`, () => changesSince(ctx, from));
}

async function changesSince(ctx: Ctx, from: Day): Promise<KindChanged[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    select n.centre_id as id, n.name, t.signature as was, t.status::text as was_status, n.signature as is, n.status::text as is_status
    from app.centres_on(${ctx.today}::date) n left join app.centres_on(${from}::date) t on t.centre_id = n.centre_id
    where (t.signature, t.status) is distinct from (n.signature, n.status)
    order by n.name, n.centre_id`;
  return rows.flatMap((row) => {
    const was = counted(row.was, row.was_status);
    const is = counted(row.is, row.is_status);
    return was === is ? [] : [{ id: row.id, name: row.name, was, is, status: row.is_status }];
  });
}
