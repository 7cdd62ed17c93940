import { shippedFigures } from "@/lib/domain/figure";
import type { Outlier } from "@/lib/domain/outlier";
import { outlierSaid } from "@/lib/i18n/sv/outliers";

/** Why a figure stands out: a sentence, or a list of them where the reasons are several. */
export function outlierReasons(key: string, year: number, reasons: readonly Outlier[]) {
  const unit = shippedFigures.find((figure) => figure.key === key)?.unit ?? "antal";
  const [only, ...more] = reasons;
  if (only && more.length === 0) return outlierSaid(only, { unit, year });
  return (
    <ul className="min-w-0 max-w-measure">
      {reasons.map((reason) => (
        <li key={reason.why}>{outlierSaid(reason, { unit, year })}</li>
      ))}
    </ul>
  );
}
