import type { Situation } from "./agreement";
import type { Confirmed } from "./confirmation";
import type { Day } from "./day";
import type { Position } from "./distance";
import type { DocumentKind } from "./document";
import type { Demand } from "./group";
import type { ServiceType } from "./service";
import type { CentreStatus } from "./status";

/** A group that answers for a centre today, with who sits in it. */
export type LocalGroup = {
  id: string;
  name: string;
  /** Who leads it, or stands in for whoever does; null where nobody does. */
  chair: string | null;
  /** The services that somebody has a say for: held by an ordinary member, the chair, or a stand-in. */
  seated: ServiceType[];
  emptySeats: number;
};
/** A group that the county demands of every centre, or of its municipality. */
export type DemandedGroup = Demand;

/** A plan or a report that is still to be handed in, by its day; null for one that nobody has begun. */
export type DueDocument = {
  id: string | null;
  kind: DocumentKind;
  year: number;
  by: Day;
  late: boolean;
  /** It has been handed in and has come back to be completed. */
  returned: boolean;
};

/**
 * All that the findings need to know of one centre on a day: flags, counts, days and the signature, so that few
 * statements give every centre of a county. "Here" is a service whose degree is `ja` or `delvis` on `factsOn`; a list
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
  /** Here, and with neither a named head, by name or by assignment, nor an explicit vacancy. */
  withoutHead: ServiceType[];
  /** Here, and with an explicit vacancy that no assignment fills. */
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

  /** Since when nobody has been lokal samordnare, or since it has needed one; null where somebody is. */
  uncoordinatedSince: Day | null;
  /** Somebody is kommunal koordinator of the centre or its host municipality. */
  hasKoordinator: boolean;
  /** The local groups that answer for it; null where the county has not begun with groups, and so lacks none. */
  localGroups: LocalGroup[] | null;
  /** Demanded, and none covers the centre or its host municipality. */
  missingGroups: DemandedGroup[];

  /** What it stands under; null where the county has no agreements here, and so lacks none. */
  situation: Situation | null;
  /** Its own agreements that should have begun, and that not everyone has signed. */
  begunUnsigned: number;
  /** Its own agreements of which the day to take a stand has passed with none taken, or comes within thirty days. */
  standsOverdue: number;
  standsSoon: number;
  /** One that it stood under has ended with no stand taken, and nothing has come in its place. */
  endedUnanswered: boolean;
  /** What it should have handed in by now and has not, of years that are not closed. */
  lateDocuments: DocumentKind[];
  /** What it has not handed in and is late with, or is to hand in within thirty days. */
  documentsDue: DueDocument[];
  /** Since when a plan or a report lies before its group to adopt, the earliest; null where none does. */
  beforeGroupSince: Day | null;
  /** The required figures of its latest adopted report that nobody knew. */
  figuresUnknown: number;
  /** How many of its plans and reports, in years that are not closed, stand as adopted by no group. */
  adoptedByNoGroup: number;
};
