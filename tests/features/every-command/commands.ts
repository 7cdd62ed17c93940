import * as agreementContentSchemas from "@/lib/agreement-content/schema";
import * as agreementKeeperSchemas from "@/lib/agreement-keepers/schema";
import * as agreementMistakeSchemas from "@/lib/agreement-mistakes/schema";
import * as agreementMoneySchemas from "@/lib/agreement-money/schema";
import * as agreementPartySchemas from "@/lib/agreement-parties/schema";
import * as agreementTieSchemas from "@/lib/agreement-ties/schema";
import * as agreementSchemas from "@/lib/agreements/schema";
import * as appointingSchemas from "@/lib/appointing/schema";
import * as assignmentSchemas from "@/lib/assignments/schema";
import * as bodySchemas from "@/lib/bodies/schema";
import * as centreSchemas from "@/lib/centres/schema";
import * as closingSchemas from "@/lib/closing/schema";
import * as confirmationSchemas from "@/lib/confirmations/schema";
import * as contactSchemas from "@/lib/contacts/schema";
import * as definitionSchemas from "@/lib/definitions/schema";
import * as documentSchemas from "@/lib/documents/schema";
import * as exceptionSchemas from "@/lib/exceptions/schema";
import * as fetchedSchemas from "@/lib/fetched/schema";
import * as figureQuestionSchemas from "@/lib/figure-questions/schema";
import * as filingSchemas from "@/lib/filing/schema";
import * as followUpSchemas from "@/lib/follow-up/schema";
import * as groupSettingSchemas from "@/lib/group-settings/schema";
import * as groupSchemas from "@/lib/groups/schema";
import * as intakeSchemas from "@/lib/intake/schema";
import * as leaveSchemas from "@/lib/leave/schema";
import * as lifeCycleSchemas from "@/lib/life-cycle/schema";
import * as matrixSchemas from "@/lib/matrix/schema";
import * as matterSchemas from "@/lib/matters/schema";
import * as needSchemas from "@/lib/need/schema";
import * as openingHoursSchemas from "@/lib/opening-hours/schema";
import * as otherActorSchemas from "@/lib/other-actors/schema";
import * as ownHeadingSchemas from "@/lib/own-headings/schema";
import * as personalDataSchemas from "@/lib/personal-data/schema";
import * as protocolSchemas from "@/lib/protocols/schema";
import type { Ctx } from "@/lib/request";
import * as seatSchemas from "@/lib/seats/schema";
import * as serviceSchemas from "@/lib/services/schema";
import * as settingSchemas from "@/lib/settings/schema";
import * as staffingSchemas from "@/lib/staffing/schema";
import * as templateSchemas from "@/lib/template/schema";
import * as themeSchemas from "@/lib/themes/schema";
import * as unitSchemas from "@/lib/units/schema";
import * as writingSchemas from "@/lib/writing/schema";
import * as yearSchemas from "@/lib/year/schema";

/** Every module of commands. One that is not here fails the test, which reads the folders. */
export const modules = {
  "agreement-content/commands": await import("@/lib/agreement-content/commands"),
  "agreement-keepers/commands": await import("@/lib/agreement-keepers/commands"),
  "agreement-mistakes/commands": await import("@/lib/agreement-mistakes/commands"),
  "agreement-money/commands": await import("@/lib/agreement-money/commands"),
  "agreement-parties/commands": await import("@/lib/agreement-parties/commands"),
  "agreement-ties/commands": await import("@/lib/agreement-ties/commands"),
  "agreements/commands": await import("@/lib/agreements/commands"),
  "agreements/stand-commands": await import("@/lib/agreements/stand-commands"),
  "appointing/commands": await import("@/lib/appointing/commands"),
  "assignments/commands": await import("@/lib/assignments/commands"),
  "bodies/commands": await import("@/lib/bodies/commands"),
  "centres/commands": await import("@/lib/centres/commands"),
  "confirmations/commands": await import("@/lib/confirmations/commands"),
  "contacts/commands": await import("@/lib/contacts/commands"),
  "contacts/satellite-commands": await import("@/lib/contacts/satellite-commands"),
  "definitions/commands": await import("@/lib/definitions/commands"),
  "exceptions/commands": await import("@/lib/exceptions/commands"),
  "fetched/commands": await import("@/lib/fetched/commands"),
  "group-settings/commands": await import("@/lib/group-settings/commands"),
  "groups/commands": await import("@/lib/groups/commands"),
  "intake/commands": await import("@/lib/intake/commands"),
  "life-cycle/commands": await import("@/lib/life-cycle/commands"),
  "closing/commands": await import("@/lib/closing/commands"),
  "documents/adoption-commands": await import("@/lib/documents/adoption-commands"),
  "documents/commands": await import("@/lib/documents/commands"),
  "own-headings/commands": await import("@/lib/own-headings/commands"),
  "protocols/commands": await import("@/lib/protocols/commands"),
  "leave/commands": await import("@/lib/leave/commands"),
  "matrix/commands": await import("@/lib/matrix/commands"),
  "writing/commands": await import("@/lib/writing/commands"),
  "writing/goal-commands": await import("@/lib/writing/goal-commands"),
  "writing/report-commands": await import("@/lib/writing/report-commands"),
  "filing/commands": await import("@/lib/filing/commands"),
  "figure-questions/commands": await import("@/lib/figure-questions/commands"),
  "follow-up/commands": await import("@/lib/follow-up/commands"),
  "themes/commands": await import("@/lib/themes/commands"),
  "year/commands": await import("@/lib/year/commands"),
  "year/goal-commands": await import("@/lib/year/goal-commands"),
  "template/commands": await import("@/lib/template/commands"),
  "matters/commands": await import("@/lib/matters/commands"),
  "need/commands": await import("@/lib/need/commands"),
  "opening-hours/commands": await import("@/lib/opening-hours/commands"),
  "other-actors/commands": await import("@/lib/other-actors/commands"),
  "personal-data/commands": await import("@/lib/personal-data/commands"),
  "seats/commands": await import("@/lib/seats/commands"),
  "services/commands": await import("@/lib/services/commands"),
  "settings/commands": await import("@/lib/settings/commands"),
  "staffing/commands": await import("@/lib/staffing/commands"),
  "units/commands": await import("@/lib/units/commands"),
};

type Modules = typeof modules;
/** The name of every command: a new one does not compile before it has a sample and a line in the table. */
export type CommandName = { [M in keyof Modules]: keyof Modules[M] }[keyof Modules];
/** A command, or the same command asked in another way: "createUnit, for no centre". */
export type Line = CommandName | `${CommandName}, ${string}`;

export const nameOf = (line: Line) => line.split(",")[0] as CommandName;

type Command = (ctx: Ctx, input: unknown) => Promise<{ goTo: string }>;
export const commandNames = Object.values(modules).flatMap((m) => Object.keys(m)) as CommandName[];
const commands = Object.assign({}, ...Object.values(modules)) as Record<CommandName, Command>;

type Schema = { parse(input: unknown): unknown };
const schemas: Record<string, Schema | unknown> = {
  ...agreementContentSchemas,
  ...agreementKeeperSchemas,
  ...agreementMistakeSchemas,
  ...agreementMoneySchemas,
  ...agreementPartySchemas,
  ...agreementTieSchemas,
  ...agreementSchemas,
  ...bodySchemas,
  ...appointingSchemas,
  ...assignmentSchemas,
  ...centreSchemas,
  ...confirmationSchemas,
  ...contactSchemas,
  ...definitionSchemas,
  ...exceptionSchemas,
  ...fetchedSchemas,
  ...groupSchemas,
  ...groupSettingSchemas,
  ...intakeSchemas,
  ...lifeCycleSchemas,
  ...closingSchemas,
  ...documentSchemas,
  ...leaveSchemas,
  ...matrixSchemas,
  ...ownHeadingSchemas,
  ...protocolSchemas,
  ...writingSchemas,
  ...filingSchemas,
  ...figureQuestionSchemas,
  ...followUpSchemas,
  ...yearSchemas,
  ...matterSchemas,
  ...needSchemas,
  ...openingHoursSchemas,
  ...otherActorSchemas,
  ...personalDataSchemas,
  ...seatSchemas,
  ...serviceSchemas,
  ...settingSchemas,
  ...staffingSchemas,
  ...templateSchemas,
  ...themeSchemas,
  ...unitSchemas,
};

/** What a form says, as its command is given it. Only a file has no form with a schema: it is read by a route. */
export function inputOf(name: CommandName, said: unknown): unknown {
  return name === "keepDraft" ? said : (schemas[name] as Schema).parse(said);
}

export const run = (ctx: Ctx, name: CommandName, input: unknown) => commands[name](ctx, input);
