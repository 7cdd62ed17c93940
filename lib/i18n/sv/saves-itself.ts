/** How it goes with a form that saves itself while it is filled in. */
export const savesItselfWords = {
  saved: (clock: string) => `Sparat ${clock}`,
  saving: "Sparar …",
  unfinished: "Inte sparat än: något fattas. Det du har skrivit ligger kvar här.",
  offline:
    "Inte sparat: ingen förbindelse. Det du har skrivit finns kvar här och sparas när förbindelsen är tillbaka.",
  broken:
    "Inte sparat: servern svarar inte. Det du har skrivit finns kvar här och sparas så snart det går.",
  refused: (why: string) => `Inte sparat. ${why}`,
  conflict: "Någon annan har ändrat samma sak. Tryck på knappen, så visas båda och du väljer.",
  restored: "Det som inte hann sparas har lagts tillbaka.",
  restoredBeside:
    "Det du inte hann spara har lagts tillbaka, men någon har ändrat sedan dess. Tryck på knappen, så visas båda och du väljer.",
} as const;
