/** The protocol of the group's decision, beside the plan or the report. */
export const protocolWords = {
  title: "Protokollet",
  lead: "Protokollet läggs till innan beslutet skrivs in. Det följer med dokumentet, och kan inte bytas ut efteråt.",
  leadMay:
    "Lägg gärna till protokollet innan beslutet skrivs in. Då följer det med dokumentet, och kan inte bytas ut efteråt.",
  leadChair:
    "Har gruppen ett protokoll kan det läggas till här innan du fastställer. Då följer det med dokumentet, och kan inte bytas ut efteråt.",
  choose: "Fil",
  hint: "PDF, Word (docx) eller OpenDocument (odt), högst 20 MB. Ta bort det som kan peka ut en familj.",
  submit: "Lägg till protokollet",
  remove: (name: string) => `Ta bort ${name}`,
} as const;
