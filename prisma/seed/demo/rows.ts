import { toDate } from "@/lib/db/day";
import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/day";
import { idOf } from "../ids";
import type { CentreSpec } from "./spec";
import { when } from "./when";

/** Rows by table, in the order in which they can be written. */
const noRows = () => ({
  countySetting: [] as Prisma.CountySettingCreateManyInput[],
  municipalityNeed: [] as Prisma.MunicipalityNeedCreateManyInput[],
  countyDefinition: [] as Prisma.CountyDefinitionCreateManyInput[],
  unit: [] as Prisma.UnitCreateManyInput[],
  unitProfile: [] as Prisma.UnitProfileCreateManyInput[],
  centre: [] as Prisma.CentreCreateManyInput[],
  centreProfile: [] as Prisma.CentreProfileCreateManyInput[],
  centreStatusPeriod: [] as Prisma.CentreStatusPeriodCreateManyInput[],
  centreCatchment: [] as Prisma.CentreCatchmentCreateManyInput[],
  service: [] as Prisma.ServiceCreateManyInput[],
  servicePresence: [] as Prisma.ServicePresenceCreateManyInput[],
  serviceStaffing: [] as Prisma.ServiceStaffingCreateManyInput[],
  serviceHead: [] as Prisma.ServiceHeadCreateManyInput[],
  openingHours: [] as Prisma.OpeningHoursCreateManyInput[],
  satellite: [] as Prisma.SatelliteCreateManyInput[],
  centreContact: [] as Prisma.CentreContactCreateManyInput[],
  otherActor: [] as Prisma.OtherActorCreateManyInput[],
  confirmation: [] as Prisma.ConfirmationCreateManyInput[],
  kindException: [] as Prisma.KindExceptionCreateManyInput[],
  governanceGroup: [] as Prisma.GovernanceGroupCreateManyInput[],
  groupMunicipality: [] as Prisma.GroupMunicipalityCreateManyInput[],
  groupCentre: [] as Prisma.GroupCentreCreateManyInput[],
  groupSeat: [] as Prisma.GroupSeatCreateManyInput[],
  groupLabel: [] as Prisma.GroupLabelCreateManyInput[],
  groupDemand: [] as Prisma.GroupDemandCreateManyInput[],
  partyBody: [] as Prisma.PartyBodyCreateManyInput[],
  agreement: [] as Prisma.AgreementCreateManyInput[],
  agreementCentre: [] as Prisma.AgreementCentreCreateManyInput[],
  agreementParty: [] as Prisma.AgreementPartyCreateManyInput[],
  agreementNotice: [] as Prisma.AgreementNoticeCreateManyInput[],
  agreementOption: [] as Prisma.AgreementOptionCreateManyInput[],
  agreementStand: [] as Prisma.AgreementStandCreateManyInput[],
  agreementCost: [] as Prisma.AgreementCostCreateManyInput[],
  agreementCostShare: [] as Prisma.AgreementCostShareCreateManyInput[],
  agreementItem: [] as Prisma.AgreementItemCreateManyInput[],
  decider: [] as Prisma.DeciderCreateManyInput[],
  decisionMatter: [] as Prisma.DecisionMatterCreateManyInput[],
  decisionRight: [] as Prisma.DecisionRightCreateManyInput[],
  person: [] as Prisma.PersonCreateManyInput[],
  assignment: [] as Prisma.AssignmentCreateManyInput[],
  assignmentMunicipality: [] as Prisma.AssignmentMunicipalityCreateManyInput[],
  assignmentCentre: [] as Prisma.AssignmentCentreCreateManyInput[],
  assignmentService: [] as Prisma.AssignmentServiceCreateManyInput[],
  assignmentShare: [] as Prisma.AssignmentShareCreateManyInput[],
});
export type Rows = ReturnType<typeof noRows>;

/** What every part of a centre is written with. */
export type Making = {
  /** What is being written down; emptied for the next batch by `take`. */
  rows: Rows;
  take: () => Rows;
  /** How many HSA-ids have been given. */
  given: number;
  slug: string;
  region: string;
  today: Day;
  /** A row's id, the same on every machine. */
  id: (...words: string[]) => string;
  /** A period; what is not said begins with the centre and ends with it. */
  span: (given: { from?: string; until?: string }, usual?: Life) => Dated;
};
/** From the centre's opening until it closed, where it has or will. */
export type Life = { from: Day; until: Day | null };
type Dated = { fromOn: Date; untilOn: Date | null };

export function making(slug: string, region: string, today: Day): Making {
  return {
    rows: noRows(),
    take() {
      const { rows } = this;
      this.rows = noRows();
      return rows;
    },
    given: 0,
    slug,
    region,
    today,
    id: (...words) => idOf(slug, ...words),
    span: ({ from, until }, usual) => {
      const first = from === undefined ? usual?.from : when(from, today);
      if (first === undefined) throw new RangeError("a period without its first day");
      const last = until === undefined ? (usual?.until ?? null) : when(until, today);
      return { fromOn: toDate(first), untilOn: toDate(last) };
    },
  };
}

/** When the centre came to the register, when it opened or is to open, and when it closed or is to. */
export function lifeOf({ opened, statuses = [] }: CentreSpec, today: Day) {
  const opens = when(opened, today);
  const closing = statuses.find(({ status }) => status === "avvecklad")?.from;
  const first = statuses[0]?.from;
  return {
    known: first === undefined ? opens : when(first, today),
    opens,
    closes: closing === undefined ? null : when(closing, today),
    planned: opens > today,
  };
}
