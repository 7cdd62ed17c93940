import { centreWords } from "./centre";

const hundredths = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

export const professionWords = centreWords.professions;

/** Words of a service's staffing and its nearest head. */
export const staffingWords = {
  title: (service: string) => `Bemanning: ${service}`,
  lead: "Vilka yrken som arbetar i verksamheten vid familjecentralen, hur mycket, och vad som är vakant.",
  now: "Bemanningen nu",
  formHint:
    "Skriv hela bemanningen: ett yrke som du tömmer räknas som borta från den dagen. Tjänstgöringsgraden är summan för alla i yrket: två personer som arbetar 75 procent är 150 procent.",
  row: (n: number) => `Yrke ${n}`,
  profession: "Yrke",
  choose: "Inget yrke",
  persons: "Antal personer",
  ftePercent: "Tjänstgöringsgrad",
  vacantPercent: "Därutöver vakant",
  percent: "procent",
  none: "Ingen bemanning är inlagd.",
  personsSaid: (n: number | null) => (n === null ? null : n === 1 ? "1 person" : `${n} personer`),
  fullTime: (percent: number | null) =>
    percent === null
      ? null
      : `${hundredths.format(percent / 100)} heltid${percent > 100 ? "er" : ""}`,
  vacant: (percent: number) => `${hundredths.format(percent / 100)} vakant`,
  save: "Spara bemanningen",
} as const;

export const headWords = {
  title: (service: string) => `Närmaste chef: ${service}`,
  lead: "Den som är närmaste chef för dem som arbetar i verksamheten vid familjecentralen. En vakans är en uppgift, inte en lucka.",
  now: "Närmaste chef nu",
  nobody: "Ingen chef är angiven.",
  vacant: "Vakant",
  state: "Finns det en närmaste chef?",
  named: "Ja",
  namedHint: "Skriv namnet nedan.",
  vacantChoice: "Nej, tjänsten är vakant",
  vacantHint: "Namn, titel och e-post behövs inte.",
  name: "Namn",
  title_: "Titel",
  email: "E-post i arbetet",
  save: "Spara närmaste chef",
  end: "Avsluta uppgiften",
  endTitle: (service: string) => `Avsluta uppgiften om närmaste chef: ${service}`,
  endLead:
    "Från den dagen är ingen angiven som närmaste chef. Är tjänsten vakant, ange i stället det. Det som gällde innan står kvar i historiken.",
  endFromOn: "Första dagen då ingen är angiven",
  endSave: "Avsluta från den dagen",
} as const;
