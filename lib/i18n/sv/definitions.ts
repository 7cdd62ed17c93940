import type { DefinitionTrial } from "@/lib/definitions/trial";
import { type Definition, kinds, type Need } from "@/lib/domain/definition";
import type { Degree } from "@/lib/domain/service";
import { longDate, throughDate } from "./dates";
import { kindPlural, kindWords } from "./kinds";
import { midSentence } from "./sentence";
import { activityWord } from "./services";

const list = (words: readonly string[], glue: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${glue} ${words.at(-1)}`;
/** Only the first letter: MHV stays MHV. */
const activity = (code: string) =>
  code === "municipal_activity" ? "en annan kommunal verksamhet" : midSentence(activityWord(code));

const counts: Record<Degree, string> = {
  ja: "helt här",
  delvis: "delvis här",
  natverk: "i samverkan, fast de finns någon annanstans",
  nej: "",
  okand: "",
};

function needSentence(needs: readonly Need[]): string {
  const parts = needs.map((need) =>
    need.length === 1 ? activity(need[0] ?? "") : `minst en av ${list(need.map(activity), "och")}`,
  );
  return list(parts, "och");
}

/** A definition as sentences, from the data that the kind is derived by. */
export function definitionSentences(definition: Definition): string[] {
  const further = definition.municipalActivities.map((a) => midSentence(activityWord(a)));
  return [
    `Verksamheter räknas när de finns ${list(
      definition.countingDegrees.map((d) => counts[d]),
      "eller",
    )}.`,
    `En familjecentral har ${needSentence(definition.familjecentral)}.`,
    `En familjecentralsliknande verksamhet har ${needSentence(definition.familjecentralsliknande)}.`,
    ...(further.length > 0
      ? [`Som annan kommunal verksamhet räknas ${list(further, "och")}.`]
      : []),
    "En kommunal verksamhet räknas bara när kommunen är huvudman för den.",
    "Saknas en uppgift som avgör kan typen inte avgöras än. Mer på plats sänker aldrig typen.",
  ];
}

/** From when to when, and where it comes from. */
export function definitionOrigin({ fromOn, untilOn, source, version }: Definition): string {
  const span = `Version ${version}, från och med ${longDate(fromOn)}`;
  return `${span}${untilOn ? ` ${throughDate(untilOn)}` : ""}. Källa: ${source}.`;
}

/** What a trial is compared with. */
export const besideWords = ({ beside }: DefinitionTrial) =>
  beside
    ? `länets definition som gäller nu (${beside.name}, version ${beside.version})`
    : "den nationella definitionen";

/** What would follow from a definition, the most important first. */
export function trialSentences(trial: DefinitionTrial): string[] {
  const { changed, before, after, total } = trial;
  const moved = kinds.filter((kind) => before[kind] !== after[kind]);
  const head =
    changed.length === 0
      ? `Ingen av länets ${total} i drift får en annan typ än enligt ${besideWords(trial)}.`
      : `${changed.length} av länets ${total} i drift får en annan typ än enligt ${besideWords(trial)}.`;
  return [
    head,
    ...(moved.length > 0
      ? [`Antal: ${moved.map((k) => `${kindPlural[k]} ${before[k]} → ${after[k]}`).join(", ")}.`]
      : []),
    ...changed.map(
      (c) =>
        `${c.name} (${c.municipality}): ${midSentence(kindWords[c.from])} → ${midSentence(kindWords[c.to])}.`,
    ),
    "Den nationella typen ändras inte.",
  ];
}

/** The pages of the definitions. */
export const definitionWords = {
  title: "Definitioner",
  lead: "Typen följer av den nationella definitionen. Ett län kan ha en egen definition bredvid, som visas på en egen rad och räknas för sig.",
  national: "Den nationella definitionen",
  own: "Länets egen definition",
  none: "Länet har ingen egen definition. Då visas bara den nationella typen.",
  states: { now: "Gäller", coming: "Kommande", over: "Har slutat" },
  caption: "Länets definitioner",
  columns: { name: "Definition", time: "Tid", state: "Läge" },
  add: "Ny definition",
  addTitle: "Ny definition för länet",
  addLead:
    "Den prövas på länets familjecentraler innan något sparas. Det som gällde innan slutar dagen före.",
  newVersion: "Ny version",
  newVersionTitle: (name: string) => `Ny version av ${name}`,
  tryFirst: "Pröva definitionen",
  fields: {
    name: "Namn",
    edition: "Version",
    source: "Källa",
    fromOn: "Från och med",
    lastOn: "Till och med",
    countingDegrees: "Vad räknas?",
    municipalActivities: "Vilka andra kommunala verksamheter räknas?",
    endOn: "Första dagen definitionen inte längre gäller",
  },
  needs: {
    familjecentral: "En familjecentral behöver",
    familjecentralsliknande: "En familjecentralsliknande verksamhet behöver",
  },
  furtherActivity: "Någon annan kommunal verksamhet (väljs nedan)",
  demands: {
    required: "Krävs",
    one_of: "Räcker med en av dessa",
    not_required: "Krävs inte",
  },
  hints: {
    name: "Som det ska stå efter »Enligt länets definition«, till exempel Länsavtalet.",
    edition: "Till exempel 1 eller 2027.",
    source: "Beslutet eller avtalet som definitionen står i.",
    lastOn: "Lämna tomt om den gäller tills vidare.",
    countingDegrees: "Verksamheter där uppgift saknas räknas aldrig som på plats.",
    needs:
      "»Räcker med en av dessa« gäller tillsammans: minst en av de verksamheter som har det svaret ska finnas.",
    municipalActivities:
      "Andra aktörer vid familjecentralen, när kommunen är huvudman. Lämna tomt om bara de fyra räknas.",
    endOn:
      "En definition som inte har börjat gälla tas tillbaka. År, månad och dag, till exempel 2027-01-01.",
  },
  trial: "Vad den skulle betyda i dag",
  trialNow: "Vad den betyder i dag",
  trialLead: (beside: string) => `Länets familjecentraler i drift, jämfört med ${beside}.`,
  trialNone: "Ingen skulle få en annan typ.",
  trialChanged: (count: number) =>
    count === 1 ? "En skulle få en annan typ" : `${count} skulle få en annan typ`,
  says: "Vad definitionen säger",
  trialColumns: {
    name: "Familjecentral",
    municipality: "Kommun",
    to: "Enligt definitionen",
  },
  countsCaption: "Antal i drift",
  now: "Nu",
  nationally: "Nationellt",
  countColumns: { kind: "Typ", after: "Enligt definitionen" },
  correct: "Rätta namn och källa",
  correctTitle: (name: string) => `Rätta ${name}`,
  correctLead: "Reglerna ändras inte här, utan genom en ny version från en dag.",
  save: "Spara",
  end: "Avsluta",
  endTitle: (name: string) => `Avsluta ${name}`,
  endLead: "Från den dagen visas bara den nationella typen. Äldre lägen visas som de var.",
  saveEnd: "Avsluta definitionen",
} as const;
