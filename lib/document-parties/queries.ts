import { mayAt } from "@/lib/centres/keeping";
import type { CentreRecord } from "@/lib/centres/queries";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { DocumentParty } from "@/lib/domain/document";
import { may } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";

/** The groups that answer for a centre today: one, where all is well. */
function responsibleGroups(ctx: Ctx, centreId: string) {
  const key = `responsible groups ${centreId} ${ctx.today}`;
  return whileUnchanged(ctx, key, () => readGroups(ctx, centreId));
}

function readGroups(ctx: Ctx, centreId: string) {
  return ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select g.id, g.name from governance_group g
    where g.county_id = (select app.county()) and g.responsible and g.level in ('kommun_del', 'centrum')
      and g.from_on <= ${ctx.today}::date and (g.until_on is null or g.until_on > ${ctx.today}::date)
      and (exists (select from group_centre c where c.county_id = g.county_id and c.group_id = g.id and c.centre_id = ${centreId}::uuid)
        or exists (select from group_municipality m join centre_profile p on p.county_id = m.county_id and p.host_municipality = m.municipality_code
          and p.from_on <= ${ctx.today}::date and (p.until_on is null or p.until_on > ${ctx.today}::date)
          where m.county_id = g.county_id and m.group_id = g.id and p.centre_id = ${centreId}::uuid))
    order by g.name, g.id`;
}

/** Who the person is to a centre's documents, and which groups answer for it: those that she leads apart. */
export async function partiesAt(ctx: Ctx, centre: CentreRecord) {
  const groups = await responsibleGroups(ctx, centre.id);
  const chaired = groups.filter((g) =>
    may(ctx.actor, "document.adopt", { level: "group", id: g.id }),
  );
  const parties: DocumentParty[] = [];
  if (mayAt(ctx, "document.write", centre)) parties.push("writer");
  if (chaired.length > 0) parties.push("group");
  if (mayAt(ctx, "document.receive", centre)) parties.push("county");
  return { groups, chaired, parties };
}
