import type { Day } from "@/lib/domain/day";
import { type Account, reachesOf, userIdOf } from "../accounts";
import { countyBySlug } from "../reference";
import { addAgreements } from "./agreements";
import { addCentre } from "./centres";
import { addGroups } from "./groups";
import { addMatters } from "./matters";
import { addNeed } from "./need";
import { addAccountPeople, addCoordinators, addFormerCoordinator, addPeople } from "./people";
import { making, type Rows } from "./rows";
import type { CountySpec } from "./spec";
import { addSharedUnits } from "./units";

/**
 * All the rows of one county's demo on a day, batch by batch: what is the county's own, then each centre, then the
 * people. A batch is one transaction, and so one event in the history. The same day gives the same rows.
 */
export function batchesOf(county: CountySpec, accounts: readonly Account[], today: Day): Rows[] {
  const m = making(county.slug, countyBySlug(county.slug).region, today);
  if (county.settings) m.rows.countySetting.push({ id: m.id("setting"), ...county.settings });
  for (const { from, until, ...facts } of county.definitions ?? []) {
    const span = m.span({ from, ...(until && { until }) });
    const id = m.id("definition", facts.name);
    m.rows.countyDefinition.push({ id, createdAt: span.fromOn, ...facts, ...span });
  }
  if (county.need) addNeed(m);
  addSharedUnits(m, county.units);
  const batches = [m.take()];
  const keeper = accounts.find((account) =>
    reachesOf(account).some(
      (reach) => reach.county === county.slug && reach.role === "lanssamordnare",
    ),
  );
  for (const centre of county.centres) {
    addCentre(m, centre, keeper ? userIdOf(keeper) : m.id("nobody"));
    batches.push(m.take());
  }
  addAccountPeople(m, accounts);
  addCoordinators(m, county.centres);
  addPeople(m, county.people ?? []);
  for (const centre of county.centres.filter(({ former }) => former))
    addFormerCoordinator(m, centre);
  addGroups(m, county.groups ?? []);
  if (county.decides) addMatters(m, county.decides);
  if (county.agreements) addAgreements(m, county);
  for (const demand of county.demands ?? [])
    m.rows.groupDemand.push({ id: m.id("demand", demand.level, demand.type), ...demand });
  for (const label of county.groupLabels ?? [])
    m.rows.groupLabel.push({ id: m.id("group-label", label.type), ...label });
  return [...batches, m.take()];
}
