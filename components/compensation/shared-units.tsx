import type { CentreConditions } from "@/lib/compensation/queries";
import { compensationWords as words } from "@/lib/i18n/sv/compensation";

/** The centre's units that take part in other centres too, which may be compensated by more. */
export const SharedUnits = ({ shared }: Pick<CentreConditions, "shared">) =>
  shared.map(({ unit, centres }) => (
    <span key={unit} className="block text-small font-normal text-muted">
      {words.shared(unit, centres)}
    </span>
  ));
