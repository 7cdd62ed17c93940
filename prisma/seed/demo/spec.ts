import type { Prisma } from "@/lib/db/generated/client";
import type { ConfirmationGroup } from "@/lib/domain/confirmation";
import type { DecisionPart, ExampleDecider } from "@/lib/domain/matter";
import type { Degree, Huvudman, ServiceType, Utforare } from "@/lib/domain/service";
import type { CentreStatus } from "@/lib/domain/status";
import type { GroupSpec } from "./groups";
import type { PersonSpec } from "./people";
import type { When } from "./when";

/** The demo is written down in these words; rows.ts fills in all that is alike from centre to centre. */

type Row<T, K extends keyof T> = Partial<
  Omit<T, "id" | "countyId" | "version" | "fromOn" | "untilOn" | K>
>;
type Span = { from?: When; until?: When };

export type UnitSpec = {
  type?: Prisma.UnitCreateManyInput["type"];
  name?: string;
  huvudman?: Huvudman;
  utforare?: Utforare;
  legalName?: string | null;
  /** False where nobody has given the number. */
  orgNr?: boolean;
  hsaId?: boolean;
  participates?: Prisma.UnitCreateManyInput["participates"];
  /** What was true before: the same unit under other facts until a day. */
  before?: { until: When; facts: Partial<UnitSpec>; reason: string };
};

export type PresenceSpec = Span & { degree: Degree } & Row<
    Prisma.ServicePresenceCreateManyInput,
    "serviceId" | "degree" | "financingUntilOn"
  > & { financedUntil?: When };
export type StaffingSpec = Span &
  Row<Prisma.ServiceStaffingCreateManyInput, "serviceId" | "profession"> & {
    profession: Prisma.ServiceStaffingCreateManyInput["profession"];
  };
/** The first name of a head, or that the post is vacant. */
export type HeadSpec = Span & { first: string | null; title?: string };

export type ServiceSpec = {
  type: ServiceType;
  /** Another unit than the service's own: the key of one in the county, or nobody has said which. */
  unit?: string | null;
  as?: UnitSpec;
  /** Over time, or one degree ever since the opening. */
  over: PresenceSpec[];
  /** Null where nobody has said. */
  staffing?: StaffingSpec[] | null;
  heads?: HeadSpec[] | null;
};

/** A week as pairs of weekdays and hours: ["1234", "8–16.30"]. */
export type Week = readonly (readonly [string, string])[];
export type HoursSpec = Span & { type: ServiceType; week: Week; season?: "ordinarie" | "sommar" };

type ProfileFacts = Row<Prisma.CentreProfileCreateManyInput, "centreId" | "leaseUntilOn">;
export type ProfileSpec = Span & ProfileFacts & { leaseUntil?: When };

export type CentreSpec = {
  key: string;
  /** Without "Familjecentralen" and "(exempel)". */
  name: string;
  municipality: string;
  opened: When;
  statuses?: (Span & {
    status: CentreStatus;
    reason?: string;
    decision?: string;
    impactAnalysis?: boolean;
  })[];
  /** What differs from the usual, period by period; the first begins when the centre came to the register. */
  profiles?: ProfileSpec[];
  catchment?: string[];
  services: ServiceSpec[];
  /** Added to the usual hours of the services that are not named here; null for none at all. */
  hours?: HoursSpec[] | null;
  actors?: (Span &
    Row<Prisma.OtherActorCreateManyInput, "centreId" | "type" | "organisation" | "presence"> &
    Pick<Prisma.OtherActorCreateManyInput, "type" | "organisation" | "presence">)[];
  satellites?: (Span &
    Row<Prisma.SatelliteCreateManyInput, "centreId" | "name" | "services"> & {
      name: string;
      services: ServiceType[];
    })[];
  /** Which roles have a contact; all three by default. */
  contacts?: ("kontakt" | "kommunikator" | "lokaler")[];
  /** When all groups were confirmed last, or group by group; null where nobody ever has. */
  confirmed?: When | null | Partial<Record<ConfirmationGroup, When>>;
  exceptions?: {
    kind: "familjecentral" | "familjecentralsliknande";
    reason: string;
    decider: string;
    from: When;
    until: When;
  }[];
  /** The coordinator's first name; null is a vacancy. A second centre's may be the same person. */
  coordinator?: string | null;
  /** The centre whose coordinator this one shares (edge case 27). */
  coordinatorOf?: string;
  /** Somebody coordinated it before, until eight months ago. */
  former?: boolean;
};

/** What a county calls those of the example, and the matters that it has decided otherwise, with where that is said. */
export type OwnMatters = {
  names?: Partial<Record<ExampleDecider, string>>;
  matters?: Record<
    string,
    { rights: Partial<Record<ExampleDecider, DecisionPart>>; source: string }
  >;
};

export type CountySpec = {
  slug: string;
  centres: CentreSpec[];
  /** Units that serve more than one centre, by key. */
  units?: Record<string, UnitSpec & { municipality: string; type: NonNullable<UnitSpec["type"]> }>;
  settings?: Row<Prisma.CountySettingCreateManyInput, never>;
  definitions?: (Span & {
    name: string;
    rules: Prisma.InputJsonValue;
    source: string;
    from: When;
  })[];
  /** The county's groups, a superior one before its own. */
  groups?: readonly GroupSpec[];
  /** Groups that the county says there are to be. */
  demands?: readonly Pick<Prisma.GroupDemandCreateManyInput, "level" | "type" | "source">[];
  /** It has a table of its own of who decides what: the example, with what it has changed. */
  decides?: OwnMatters;
  /** What it calls its groups. */
  groupLabels?: readonly Pick<Prisma.GroupLabelCreateManyInput, "type" | "label">[];
  /** Has example figures of children in each municipality. */
  need?: true;
  /** Has agreements: one in each status where they are told by hand. */
  agreements?: true;
  /** Has opened its years, and has plans and reports in every state. */
  documents?: true;
  /** People with other roles than those that the accounts and the centres' coordinators have. */
  people?: readonly PersonSpec[];
};

type Rest = Omit<ServiceSpec, "type" | "over">;
/** A service with one degree ever since the opening, or with a list of degrees over time. */
export const service =
  (type: ServiceType) =>
  (degree: Degree | PresenceSpec[] = "ja", rest: Rest = {}): ServiceSpec => ({
    type,
    over: typeof degree === "string" ? [{ degree }] : degree,
    ...rest,
  });
export const mhv = service("mhv");
export const bhv = service("bhv");
export const of = service("oppen_forskola");
export const fs = service("forebyggande_socialtjanst");
/** All four wholly here: a familjecentral. */
export const all = (): ServiceSpec[] => [mhv(), bhv(), of(), fs()];
