/** Where it stands that an agreement should hold something; the last is nobody's demand but our own proposal. */
export const contentSources = [
  "socialstyrelsen",
  "rikshandboken",
  "vastra_gotaland",
  "goteborg",
  "samma_tak",
] as const;
export type ContentSource = (typeof contentSources)[number];

/** The parts of the checklist, in the order in which an agreement is read. */
export const contentParts = [
  "uppdrag",
  "organisation",
  "uppfoljning",
  "ekonomi",
  "avtalet",
] as const;
export type ContentPart = (typeof contentParts)[number];

type Item = {
  key: string;
  part: ContentPart;
  sources: readonly ContentSource[];
  /** The version from which it reads as it does now; without one, the first there was. */
  since?: string;
};

/** A checklist with the versions that came before it, the first one first. */
type Checklist = { version: string; earlier: readonly string[]; items: readonly Item[] };

/**
 * What an agreement should hold, clause by clause, with where it is asked for. Data with a version: what has been found in
 * an agreement is kept with the version it was looked for by. A clause that is asked for in other words has `since`.
 * Sources: agreements 3.2; data dictionary 10.9.
 */
export const contentChecklist = {
  version: "2026-1",
  earlier: [],
  items: [
    {
      key: "mal_uppdrag",
      part: "uppdrag",
      sources: ["socialstyrelsen", "vastra_gotaland", "goteborg"],
    },
    { key: "malgrupp", part: "uppdrag", sources: ["vastra_gotaland"] },
    { key: "definitioner", part: "uppdrag", sources: ["goteborg"] },
    { key: "insatser", part: "uppdrag", sources: ["socialstyrelsen", "vastra_gotaland"] },
    { key: "uppdrag_barnmorska", part: "uppdrag", sources: ["rikshandboken"] },
    { key: "uppdrag_bhv", part: "uppdrag", sources: ["rikshandboken"] },
    { key: "uppdrag_forskola", part: "uppdrag", sources: ["rikshandboken"] },
    { key: "uppdrag_socialtjanst", part: "uppdrag", sources: ["rikshandboken"] },
    {
      key: "parter_samlokalisering",
      part: "organisation",
      sources: ["vastra_gotaland", "goteborg"],
    },
    { key: "styrning", part: "organisation", sources: ["vastra_gotaland", "goteborg"] },
    { key: "samordnare", part: "organisation", sources: ["goteborg"] },
    { key: "motesstruktur", part: "organisation", sources: ["socialstyrelsen", "goteborg"] },
    { key: "kompetensutveckling", part: "organisation", sources: ["goteborg"] },
    { key: "sekretess", part: "organisation", sources: ["samma_tak"] },
    {
      key: "planering_uppfoljning",
      part: "uppfoljning",
      sources: ["socialstyrelsen", "vastra_gotaland", "goteborg"],
    },
    { key: "utveckling", part: "uppfoljning", sources: ["vastra_gotaland", "goteborg"] },
    { key: "lokaler", part: "ekonomi", sources: ["socialstyrelsen", "goteborg"] },
    {
      key: "ekonomi",
      part: "ekonomi",
      sources: ["socialstyrelsen", "vastra_gotaland", "goteborg"],
    },
    { key: "upprakning_betalning", part: "ekonomi", sources: ["goteborg"] },
    { key: "avtalstid", part: "avtalet", sources: ["goteborg"] },
    { key: "uppsagning", part: "avtalet", sources: ["goteborg"] },
    { key: "andring_parter", part: "avtalet", sources: ["goteborg"] },
    { key: "havning", part: "avtalet", sources: ["goteborg"] },
    { key: "tvist", part: "avtalet", sources: ["goteborg"] },
    { key: "underskrifter", part: "avtalet", sources: ["goteborg"] },
  ],
} as const satisfies Checklist;

export type ContentKey = (typeof contentChecklist)["items"][number]["key"];
export const contentKeys = contentChecklist.items.map(({ key }) => key) as [
  ContentKey,
  ...ContentKey[],
];

type Review = { key: string; checklist: string };

/**
 * The reviews that still hold, by the clause: one is of the clause as it read then. So a new version of the checklist
 * leaves every review of a clause that is the same, and asks anew only for a clause that is new or reads otherwise. Of
 * two that hold, the one by the later version. Source: issue 5, Content.
 */
export function reviewsThatStand<R extends Review>(
  { version, earlier, items }: Checklist,
  reviews: readonly R[],
): Map<string, R> {
  const versions = [...earlier, version];
  const nth = (one: string) => versions.indexOf(one);
  const standing = new Map<string, R>();
  for (const { key, since } of items)
    for (const review of reviews) {
      const by = review.key === key ? nth(review.checklist) : -1;
      if (by < 0 || (since !== undefined && by < nth(since))) continue;
      const other = standing.get(key);
      if (!other || nth(other.checklist) < by) standing.set(key, review);
    }
  return standing;
}
