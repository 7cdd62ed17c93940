import { type Account, userIdOf } from "../accounts";
import { exampleOrgNr } from "../demo/variety";
import { counties, countyBySlug, municipalities } from "../reference";
import type { County } from "./shape";

/** Times the national figures of 2023: 246 centres in 158 municipalities and 18 counties (definitions 1.4). */
export const scales = { national: 1, "national-x10": 10 } as const;
export type Scale = keyof typeof scales;
export const isScale = (text: string): text is Scale => Object.hasOwn(scales, text);

/** Centres and the municipalities they lie in, by county; how they are spread is invented, only the sums are known. */
export const national: Record<string, readonly [centres: number, municipalities: number]> = {
  stockholm: [30, 14],
  sormland: [10, 7],
  ostergotland: [14, 8],
  jonkoping: [13, 9],
  kronoberg: [6, 5],
  kalmar: [9, 7],
  skane: [39, 22],
  halland: [8, 5],
  "vastra-gotaland": [60, 32],
  varmland: [8, 7],
  orebro: [6, 5],
  vastmanland: [8, 6],
  dalarna: [8, 7],
  gavleborg: [7, 6],
  vasternorrland: [6, 5],
  jamtland: [4, 4],
  vasterbotten: [5, 5],
  norrbotten: [5, 4],
};

/** The two counties that the bench compares: at ten times the data they have 600 centres and 60. */
export const benchCounties = ["vastra-gotaland", "orebro"] as const;
export const benchAccount: Account = {
  role: "lanssamordnare",
  email: "bench@samma-tak.example",
  name: "Bente Exempel",
  county: benchCounties[0],
  also: [{ role: "lanssamordnare", county: benchCounties[1] }],
};

const coordinator = (slug: string): Account => ({
  role: "lanssamordnare",
  email: `lanssamordnare@${slug}.example`,
  name: "Lena Exempel",
  county: slug,
});

/** A länssamordnare in every county, and an account a role in the two that are measured. */
export const largeAccounts: Account[] = [
  ...counties.map(({ slug }) => coordinator(slug)),
  ...benchCounties.flatMap((county): Account[] => [
    {
      role: "lokal_samordnare",
      email: `samordnare@${county}.example`,
      name: "Sara Exempel",
      county,
      centres: ["1", "2"],
    },
    {
      role: "kommunal_koordinator",
      email: `koordinator@${county}.example`,
      name: "Karin Exempel",
      county,
      municipalities: placesOf(county, 2),
    },
    { role: "ledamot", email: `styrgrupp@${county}.example`, name: "Gunnar Exempel", county },
    { role: "lasare", email: `lasare@${county}.example`, name: "Lars Exempel", county },
  ]),
  benchAccount,
];

/** The old cities of a county first (their codes end in 80 and more), then the rest. */
function placesOf(slug: string, count: number): string[] {
  const city = (code: string) => (code.endsWith("80") ? 0 : code.slice(2) > "80" ? 1 : 2);
  const { code } = countyBySlug(slug);
  return municipalities
    .filter((one) => one.county === code)
    .map((one) => one.code)
    .sort((a, b) => city(a) - city(b) || a.localeCompare(b, "en"))
    .slice(0, count);
}

/** What a county is to hold. */
export function planOf(slug: string, id: string, times: number): County {
  const { code, region } = countyBySlug(slug);
  const [number = 0, places = 0] = national[slug] ?? [];
  const legalName = `${region} (exempel)`;
  return {
    id,
    code,
    slug,
    region: legalName,
    regionOrgNr: exampleOrgNr("region", legalName),
    municipalOrgNr: exampleOrgNr("kommun", "Exempelkommunen"),
    userId: userIdOf(coordinator(slug)),
    centres: number * times,
    municipalities: placesOf(slug, places),
  };
}
