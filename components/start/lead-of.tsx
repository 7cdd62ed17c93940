import { OverviewLead } from "@/components/overviews/lead";
import { municipalityOf } from "@/lib/domain/overview";
import { huvudmanPartWords } from "@/lib/i18n/sv/huvudman";
import { startLead } from "@/lib/i18n/sv/start-lead";
import type { Overviews } from "@/lib/overviews/queries";
import type { Start } from "@/lib/start/queries";
import type { OwnCentre } from "@/lib/waiting/queries";

const mend = (centres: readonly OwnCentre[]) => centres.reduce((n, c) => n + c.findings.length, 0);

/** Of whoever writes for centres: her year. */
function localLead({ own, year, today }: Start): string {
  const nexts = year.flatMap(({ next }) => next ?? []);
  const [next = null] = nexts.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const counted = { centres: own.local.length, left: nexts.length, mend: mend(own.local), next };
  return startLead.local(counted, today);
}

/**
 * The sentence at the top of a start page, of what comes first for her: her year, what is her own to decide on, the
 * county; else what she has as a chef, or to write.
 */
export function leadOf(slug: string, start: Start): React.ReactNode {
  const { parts, own, decidedOn, huvudman, overview, handed } = start;
  if (parts[0] === "local" && own.local.length > 0) return localLead(start);
  const [one] = huvudman;
  if (one && decidedOn.length === 0 && overview && overview.centres.length > 0)
    return huvudmanPartWords.lead(one);
  const says = (some: Pick<Overviews, "centres" | "scope">) =>
    some.centres.length > 0 || municipalityOf(some.scope) !== null;
  const first = decidedOn.find(says) ?? overview;
  if (first && says(first)) return <OverviewLead slug={slug} overview={first} />;
  if (own.heads.length > 0)
    return startLead.heads({ centres: own.heads.length, mend: mend(own.heads) });
  return own.staff.length > 0 ? startLead.staff(handed.length) : undefined;
}
