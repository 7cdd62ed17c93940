/** Tillgänglighetsredogörelsen: what the law asks for, and honest about what is wrong. */
export const accessibilityWords = {
  title: "Tillgänglighetsredogörelse för Samma tak",
  lead: "Alla ska kunna använda Samma tak. Här står hur väl tjänsten uppfyller lagen om tillgänglighet till digital offentlig service, och hur du säger till när något inte fungerar.",
  howTitle: "Hur tillgänglig är tjänsten?",
  how: "Samma tak är delvis förenlig med lagen om tillgänglighet till digital offentlig service, standarden EN 301 549 och WCAG 2.1 på nivå AA. Målet är WCAG 2.2 på nivå AA.",
  faultsTitle: "Det här är inte bra än",
  faults: [
    "Tjänsten är inte granskad av någon utanför utvecklingen och inte prövad av användare med hjälpmedel.",
    "Vid liten bredd ritas tabellernas rader som rader av text med kolumnens namn framför. Alla skärmläsare säger då inte längre att det är en tabell.",
    "Sidan som visas när något går fel medan en sida ritas behöver skript.",
  ],
  testedTitle: "Så är den prövad",
  tested:
    "Varje sida prövas automatiskt vid varje ändring med axe i ljust och mörkt läge, vid 320 bildpunkters bredd och med enbart tangentbord. De viktigaste arbetsgångarna prövas också utan skript.",
  reportTitle: "Säg till när något inte fungerar",
  report:
    "Kontakta länssamordnaren i ditt län om du inte kan använda en sida, eller behöver innehållet på ett annat sätt. Beskriv sidan och vad som hände.",
  supervisorTitle: "Tillsyn",
  supervisor:
    "Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi svarar kan du anmäla det till Digg.",
  date: "Redogörelsen skrevs 22 november 2026.",
} as const;
