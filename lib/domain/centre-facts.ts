import type { Confirmed } from "./confirmation";
import type { Day } from "./day";
import type { Position } from "./distance";
import type { ServiceType } from "./service";
import type { CentreStatus } from "./status";

/**
 * All that the findings need to know of one centre on a day: flags, counts, days and the signature, so that one
 * statement gives every centre of a county. "Here" is a service whose degree is `ja` or `delvis` on `factsOn`; a list
 * of services is `array_agg(distinct type) filter (where …)`, empty and never null where there is none.
 */
export type CentreFacts = {
  id: string;
  status: CentreStatus;
  /** When the stage that holds now began. */
  statusFromOn: Day;
  /** The next day from which the centre is `i_drift`, where that is planned; null otherwise. */
  opensOn: Day | null;
  /** The services on the day: `type:degree:huvudman`, parted by commas, further municipal activities among them. */
  signature: string;

  /** Street, postcode and town are all there. */
  hasAddress: boolean;
  position: Position | null;
  /** The host municipality's centre point. */
  municipalityPosition: Position;
  /** Another centre in the host municipality, not closed, bears the same name. */
  nameShared: boolean;

  areaTypeYear: number | null;
  /** Ages are given, or that expecting parents are welcome. */
  hasTargetGroup: boolean;
  languages: number;
  catchments: number;
  contacts: number;
  /** Contacts whose role is `kommunikator`. */
  communicators: number;

  /** Here, and without ordinary opening hours. */
  withoutHours: ServiceType[];
  /** Here, and with neither a named head nor an explicit vacancy. */
  withoutHead: ServiceType[];
  /** Here, and with an explicit vacancy. */
  withVacantHead: ServiceType[];
  /** Partly here, with neither hours nor days a week. */
  withoutPresence: ServiceType[];
  /** Here, and with no line of staffing. */
  withoutStaffing: ServiceType[];
  /** Here, and with some vacancy in the staffing. */
  withVacancy: ServiceType[];
  /** Here, and nobody has said which unit gives it. */
  withoutUnit: ServiceType[];
  /** Wholly here by a unit that is wholly at another centre too. */
  whollyElsewhere: ServiceType[];
  /** Here, by a unit without organisationsnummer. */
  withoutOrgNr: ServiceType[];
  /** Here, by a unit of the region without HSA-id. */
  withoutHsaId: ServiceType[];
  /** Other actors of social services where nobody has said whether they exercise authority. */
  actorsWithoutAuthority: number;

  confirmed: Confirmed;
  /** When the exception that ends last does; null where there has been none. */
  exceptionUntilOn: Day | null;
};
