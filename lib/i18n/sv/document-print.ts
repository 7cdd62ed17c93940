/** The whole document on paper. */
export const printWords = {
  documents: "Planer och berättelser",
  back: "Till dokumentet",
  howTo: "Skriv ut med webbläsarens utskrift, eller spara som PDF där.",
  draft: "Det här är ett utkast. Det är inte fastställt.",
  abandoned: "Den här versionen avbröts. Den blev aldrig fastställd.",
  version: "Version",
  versionOf: (number: number, count: number) =>
    count === 1 ? String(number) : `${number} av ${count}`,
  state: "Läge",
  submitted: "Inlämnad",
  adopted: "Fastställd",
  group: "styrgruppen",
  adoptedBy: (group: string, day: string, decision: string | null) =>
    `${day} av ${group}${decision ? `, ${decision}` : ""}`,
  how: "Så skrevs det in",
  recorded: "Gruppens beslut skrevs in av den som samordnar",
  closed: "Året",
  reopened: "Öppnad för rättelse fast året är stängt",
  received: "Mottagen av länet",
  why: "Skäl till versionen",
  files: "Bilagor",
} as const;
