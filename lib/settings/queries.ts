import { whileUnchanged } from "@/lib/db/unchanged";
import { may } from "@/lib/domain/policy";
import { defaultThresholds, type Thresholds } from "@/lib/domain/thresholds";
import { type RoleNames, roleNamesBy } from "@/lib/i18n/sv/assignments";
import { settingsWords } from "@/lib/i18n/sv/settings";
import type { Ctx } from "@/lib/request";

/** What a county calls things, and where its limits lie. */
export type CountySettings = {
  /** 0 where the county has never said anything. */
  version: number;
  centreLabel: string;
  coordinatorLabel: string;
  countyRoleLabel: string;
  /** Counts of persons below this are not shown outside the centre. */
  smallNumberThreshold: number;
  /** Whether the county compensates its centres on conditions. */
  compensates: boolean;
  thresholds: Thresholds;
};

/** The county's settings, or what holds where it has said nothing. */
export function getSettings(ctx: Ctx): Promise<CountySettings> {
  return whileUnchanged(ctx, "settings", () => readSettings(ctx));
}

async function readSettings(ctx: Ctx): Promise<CountySettings> {
  const row = await ctx.db.countySetting.findFirst({});
  if (!row)
    return {
      version: 0,
      ...settingsWords.defaults,
      smallNumberThreshold: 5,
      compensates: false,
      thresholds: defaultThresholds,
    };
  const { version, centreLabel, coordinatorLabel, countyRoleLabel, smallNumberThreshold } = row;
  const { farKm, confirmationMonths, areaTypeMaxYears, compensates } = row;
  return {
    version,
    centreLabel,
    coordinatorLabel,
    countyRoleLabel,
    smallNumberThreshold,
    compensates,
    thresholds: { ...defaultThresholds, farKm, confirmationMonths, areaTypeMaxYears },
  };
}

/** What the county calls its roles. */
export async function roleNames(ctx: Ctx): Promise<RoleNames> {
  return roleNamesBy(await getSettings(ctx));
}

/** The settings for their page, and whether the person may change them. */
export async function getSettingsPage(ctx: Ctx) {
  return {
    slug: ctx.county.slug,
    settings: await getSettings(ctx),
    mayEdit: may(ctx.actor, "settings.edit", { level: "county" }),
  };
}
export type SettingsView = Awaited<ReturnType<typeof getSettingsPage>>;

/** What the first page of the settings says of each part of them. */
export async function getSettingsIndex(ctx: Ctx) {
  const county = { level: "county" } as const;
  return {
    slug: ctx.county.slug,
    county: ctx.county.name,
    may: {
      settings: may(ctx.actor, "settings.edit", county),
      assignments: may(ctx.actor, "assignment.edit", county),
      intake: may(ctx.actor, "import", county),
    },
  };
}
export type SettingsIndex = Awaited<ReturnType<typeof getSettingsIndex>>;
