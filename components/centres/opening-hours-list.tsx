import { EmptyState } from "@/components/ui/empty-state";
import type { CentreRecord } from "@/lib/centres/queries";
import { writeHours } from "@/lib/domain/opening-hours";
import { serviceTypes } from "@/lib/domain/service";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { serviceWords } from "@/lib/i18n/sv/services";

/** Opening hours by service and season, a line a weekday. */
export function OpeningHoursList({ centre }: { centre: CentreRecord }) {
  if (centre.openingHours.length === 0) return <EmptyState>{words.noOpeningHours}</EmptyState>;
  const seasons = ["ordinarie", "sommar"] as const;
  return serviceTypes.flatMap((type) =>
    seasons.map((season) => {
      const rows = centre.openingHours.filter((h) => h.serviceType === type && h.season === season);
      if (rows.length === 0) return null;
      const days = [...new Set(rows.map((r) => r.weekday))].sort();
      return (
        <div key={`${type}-${season}`} className="mb-3">
          <h3>
            {serviceWords[type]}
            {season === "sommar" && `, ${midSentence(words.seasons.sommar)}`}
          </h3>
          <dl className="grid grid-cols-[7rem_1fr] tabular-nums">
            {days.map((d) => (
              <div key={d} className="contents">
                <dt>{words.weekdays[d - 1]}</dt>
                <dd>{writeHours(rows.filter((r) => r.weekday === d))}</dd>
              </div>
            ))}
          </dl>
        </div>
      );
    }),
  );
}
