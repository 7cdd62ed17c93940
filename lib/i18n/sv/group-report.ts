/** A page to bring to a group. */
export const groupReportWords = {
  title: (group: string) => `Underlag för ${group}`,
  link: "Sida att ta med till mötet",
  none: "Gruppen omfattar ingen familjecentral i drift.",
  centres: (n: number) => (n === 1 ? "Familjecentralen" : `${n} familjecentraler i drift`),
  decisions: {
    title: "Att besluta",
    none: "Inget väntar på gruppens beslut just nu.",
  },
} as const;
