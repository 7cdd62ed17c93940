/** A page to bring to a group. */
export const groupReportWords = {
  title: (group: string) => `Underlag för ${group}`,
  link: "Sida att ta med till mötet",
  none: "Gruppen omfattar ingen familjecentral i drift.",
  centres: (n: number) => (n === 1 ? "Familjecentralen" : `${n} familjecentraler i drift`),
  agreements: (n: number) =>
    n === 1 ? "Ett avtal att ta ställning till" : `${n} avtal att ta ställning till`,
} as const;
