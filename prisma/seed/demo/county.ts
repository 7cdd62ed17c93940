import type { Day } from "@/lib/domain/day";
import { type Account, reachesOf, userIdOf } from "../accounts";
import { countyBySlug } from "../reference";
import { addCentre } from "./centres";
import { addAccountPeople, addCoordinators, addFormerCoordinator } from "./people";
import { making, noRows, type Rows } from "./rows";
import type { CountySpec } from "./spec";
import { addSharedUnits } from "./units";

/** All the rows of one county's demo on a day. The same day gives the same rows. */
export function rowsOf(county: CountySpec, accounts: readonly Account[], today: Day): Rows {
  const rows = noRows();
  const m = making(rows, county.slug, countyBySlug(county.slug).region, today);
  if (county.settings) rows.countySetting.push({ id: m.id("setting"), ...county.settings });
  for (const { from, until, ...facts } of county.definitions ?? []) {
    const span = m.span({ from, ...(until && { until }) });
    rows.countyDefinition.push({
      id: m.id("definition", facts.name),
      createdAt: span.fromOn,
      ...facts,
      ...span,
    });
  }
  const keeper = accounts.find((account) =>
    reachesOf(account).some(
      (reach) => reach.county === county.slug && reach.role === "lanssamordnare",
    ),
  );
  addSharedUnits(m, county.units);
  for (const centre of county.centres)
    addCentre(m, centre, keeper ? userIdOf(keeper) : m.id("nobody"));
  addAccountPeople(m, accounts);
  addCoordinators(m, county.centres);
  for (const centre of county.centres.filter(({ former }) => former))
    addFormerCoordinator(m, centre);
  return rows;
}
