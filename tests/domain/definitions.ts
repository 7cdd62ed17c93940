import { day } from "@/lib/domain/day";
import { type Definition, nationalDefinition2026, type ServiceFact } from "@/lib/domain/definition";
import { type Degree, type ServiceType, serviceTypes, usualHuvudman } from "@/lib/domain/service";

/** One unit a service, run by whom it usually is. */
export const centreWith = (have: Partial<Record<ServiceType, Degree>>): ServiceFact[] =>
  serviceTypes.flatMap((type) => {
    const degree = have[type];
    return degree ? [{ type, degree, huvudman: usualHuvudman(type) }] : [];
  });

export const wholly = (...types: ServiceType[]) =>
  centreWith(Object.fromEntries(types.map((type) => [type, "ja"])));

const own = (code: string, rules: Partial<Definition>): Definition => ({
  ...nationalDefinition2026,
  code,
  version: "1",
  fromOn: day("2010-01-01"),
  source: "Exempel",
  ...rules,
});

/** Older Sörmland: a structured cooperation without co-location was familjecentralsliknande. */
export const asOlderSormland = own("sormland", { countingDegrees: ["ja", "delvis", "natverk"] });
/** Stockholm: wholly or partly co-located. */
export const asStockholm = own("stockholm", { countingDegrees: ["ja", "delvis"] });
/** Skåne: BHV and at least one municipal activity, "till exempel öppen förskola". */
export const asSkane = own("skane", {
  familjecentralsliknande: [
    ["bhv"],
    ["oppen_forskola", "forebyggande_socialtjanst", "municipal_activity"],
  ],
  municipalActivities: ["bibliotek", "familjeradgivning"],
});
