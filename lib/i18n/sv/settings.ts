/** The county's settings. */
export const settingsWords = {
  /** What holds in a county that has not said otherwise. */
  defaults: {
    centreLabel: "familjecentral",
    coordinatorLabel: "lokal samordnare",
    countyRoleLabel: "länssamordnare",
  },
  title: "Inställningar",
  lead: (county: string) => `Det som ${county} bestämmer självt. Ändringar syns i loggen.`,
  parts: {
    definitions: {
      label: "Definitioner",
      text: "Den nationella definitionen i klartext, och länets egen om den finns.",
    },
    labels: {
      label: "Benämningar och gränser",
      text: "Vad länet kallar saker, och när något ska stå under Att rätta.",
    },
    groups: {
      label: "Grupper",
      text: "Vad länet kallar sina grupper, och vilka som ska finnas.",
    },
    matters: {
      label: "Vem beslutar vad",
      text: "Vilken grupp eller roll som beslutar, ansvarar, bereder och deltar.",
    },
    people: { label: "Personer och uppdrag", text: "Vem som får göra vad, var och hur länge." },
    intake: { label: "Läs in en lista", text: "Familjecentraler från en lista i CSV eller Excel." },
    history: {
      label: "Historik",
      text: "Vem som har ändrat länets inställningar och definitioner, när och från vad till vad.",
    },
    sessions: { label: "Dina inloggningar", text: "Var du är inloggad, och hur du loggar ut där." },
  },
  labelsTitle: "Benämningar och gränser",
  labelsLead:
    "Benämningarna används i länets egna texter. Typen familjecentral följer alltid av definitionen och ändras inte här.",
  names: "Benämningar",
  limits: "Gränser",
  compensation: "Ersättning",
  yesOrNo: { ja: "Ja", nej: "Nej" },
  fields: {
    centreLabel: "Länet kallar sina familjecentraler för",
    coordinatorLabel: "Den som samordnar en familjecentral kallas",
    countyRoleLabel: "Den som samordnar länet kallas",
    smallNumberThreshold: "Minsta antal som visas utanför familjecentralen",
    farKm: "Långt från kommunens mittpunkt är mer än",
    confirmationMonths: "Uppgifterna ska bekräftas inom",
    areaTypeMaxYears: "Områdestypen är gammal efter",
    compensates: "Länet ersätter familjecentraler på villkor",
  },
  hints: {
    centreLabel: "I singular, till exempel familjecentral, familjecentrum eller familjehus.",
    smallNumberThreshold:
      "Färre personer än så skrivs ut som »färre än«, så att ingen kan kännas igen. Mellan 3 och 10.",
    farKm: "En familjecentral längre bort än så står under Att rätta, för läget kan vara fel.",
    confirmationMonths: "Har ingen bekräftat på längre tid än så står det under Att rätta.",
    areaTypeMaxYears: "Räknat från det år som områdestypen gäller.",
    compensates:
      "Då visas hur varje familjecentral står till villkoren: avtal som alla har undertecknat, plan och berättelse.",
  },
  units: { farKm: "kilometer", months: "månader", years: "år", persons: "personer" },
  save: "Spara inställningarna",
  mayNot: "Du kan läsa men inte ändra här. Det kan länssamordnaren.",
} as const;
