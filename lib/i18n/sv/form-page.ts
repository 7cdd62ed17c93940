/** The words round every form. */
export const formPageWords = {
  errorPrefix: "Fel: ",
  summary: (count: number) =>
    count === 0
      ? "Det gick inte att spara"
      : count === 1
        ? "En uppgift behöver rättas"
        : `${count} uppgifter behöver rättas`,
  conflict: "Någon annan har ändrat samma uppgifter",
  changedByOther: (label: string) => `${label}: ändrad av någon annan, jämför vid fältet`,
  theirs: "Står nu",
  mine: "Du skrev",
  empty: "tomt",
  pending: "Sparar …",
  notSavedYet: "Inget är sparat än.",
  chooseAgain: "Välj filen en gång till.",
  searchAmong: (label: string) => `Sök bland ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  cancel: "Avbryt",
  save: "Spara",
  next: "Se vad som följer",
  follows: "Det här följer om du sparar",
  saveSeen: "Spara ändringen",
  optional: "valfritt",
  modeLegend: "Vad är det som gäller?",
  changed: "Något har ändrats, från och med ett datum",
  changedHint: "Det som gällde före datumet står kvar i historiken.",
  wrong: "Uppgiften var fel från början",
  wrongHint: "Uppgiften rättas där den står. Loggen minns vad som stod.",
  fromOn: "Från och med",
  fromOnHint:
    "År, månad och dag, till exempel 2026-11-22. Lämna tomt om uppgiften var fel från början.",
  reason: "Anledning",
  dateHint: "År, månad och dag, till exempel 2026-11-22.",
  whoKeepsCentre: "familjecentralens lokala samordnare, kommunens koordinator och länssamordnaren",
  when: "När det gäller",
  sinceWhen: "Från och med vilken dag gäller det här?",
  planned: "Redan planerat",
  earlier: "Tidigare",
  unknown: "Uppgift saknas",
  yes: "Ja",
  no: "Nej",
} as const;
