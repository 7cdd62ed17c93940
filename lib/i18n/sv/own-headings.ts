/** The headings that a centre adds of its own to a plan or a report. */
export const ownHeadingWords = {
  addLink: "Lägg till en egen rubrik",
  addTitle: "Lägg till en egen rubrik",
  renameLink: "Byt eller ta bort rubriken",
  renameTitle: (heading: string) => `Byt rubriken ${heading}`,
  lead: "En egen rubrik står sist i dokumentet och följer med när det lämnas in. Länets rubriker ändras inte.",
  heading: "Rubrik",
  hint: "Till exempel Föräldrakväll i byskolan.",
  add: "Lägg till och börja skriva",
  rename: "Spara rubriken",
  cancel: "Avbryt",
  own: "egen",
  notAllowed:
    "Länet har valt att alla ska ha samma rubriker det här året. Egna rubriker går inte att lägga till.",
  removeLink: "Ta bort rubriken",
  removeTitle: (heading: string) => `Ta bort rubriken ${heading}?`,
  removeLead: "Texten under rubriken försvinner ur dokumentet. I historiken går den att läsa.",
  removeEmpty: "Under rubriken står ingen text än.",
  goes: "Det här försvinner",
  remove: "Ta bort rubriken och texten",
} as const;
