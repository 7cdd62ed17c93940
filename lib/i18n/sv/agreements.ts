import type { AgreementRecord, Task } from "@/lib/agreements/reading";
import {
  type AgreementKind,
  type AgreementStatus,
  isDecided,
  type Situation,
} from "@/lib/domain/agreement";
import type { EndingWay } from "@/lib/domain/agreement-ending";
import type { Outlook, StandAnswer } from "@/lib/domain/agreement-outlook";
import type { Due } from "@/lib/domain/agreement-review";
import type { Length } from "@/lib/domain/agreement-term";
import { type Day, daysBetween } from "@/lib/domain/day";
import { longDate } from "./dates";
import { midSentence } from "./sentence";

export const agreementKindWords: Record<AgreementKind, string> = {
  avsiktsforklaring: "Avsiktsförklaring",
  lansoverenskommelse: "Länsöverenskommelse eller ramavtal",
  styrdokument: "Vägledning, policy eller riktlinje",
  lokalt_samverkansavtal: "Lokalt samverkansavtal",
  hyresavtal: "Lokal- eller hyresavtal",
  personuppgiftsavtal: "Personuppgifts- eller datadelningsavtal",
  tillaggsoverenskommelse: "Tilläggsöverenskommelse",
  uppdragsbeskrivning: "Uppdragsbeskrivning",
};

export const agreementStatusWords: Record<AgreementStatus, string> = {
  utkast: "Utkast",
  vantar_pa_underskrift: "Väntar på underskrift",
  undertecknat: "Undertecknat, inte i kraft än",
  gallande: "Gällande",
  uppsagt: "Uppsagt",
  utganget: "Utgånget",
  ersatt: "Ersatt",
};

export const situationWords: Record<Situation, string> = {
  gallande: "Gällande avtal",
  uppsagt: "Gällande avtal som är uppsagt",
  undertecknat: "Undertecknat avtal som inte har börjat gälla",
  vantar_pa_underskrift: "Avtalet väntar på underskrift",
  utganget: "Avtalet har gått ut, verksamheten fortsätter",
  bara_avsiktsforklaring: "Bara avsiktsförklaring",
  saknas: "Avtal saknas",
};

const units: Record<Length["unit"], [one: string, many: string]> = {
  dagar: ["dag", "dagar"],
  manader: ["månad", "månader"],
  ar: ["år", "år"],
};

/** "6 månader", "1 år". */
export const lengthWord = ({ count, unit }: Length): string =>
  `${count} ${units[unit][count === 1 ? 0 : 1]}`;

export const unitWords: Record<Length["unit"], string> = {
  manader: "månader",
  ar: "år",
  dagar: "dagar",
};

/** "om 97 dagar", "i dag", "för 3 dagar sedan". */
export function fromToday(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return "i dag";
  const counted = Math.abs(days) === 1 ? "1 dag" : `${Math.abs(days)} dagar`;
  return days > 0 ? `om ${counted}` : `för ${counted} sedan`;
}

type Body = { organisation: string; body: string | null };

/** "Exempelstaden, socialnämnden": a nämnd with its organisation, or a company alone. */
export const bodyName = ({ organisation, body }: Body): string =>
  body ? `${organisation}, ${midSentence(body)}` : organisation;

type Followed = Body & { succeededOn: Day | null; successor: Body | null };

/** The same with who has come after it, from the day on: "Förskolenämnden (nu Exempelstaden, barn- och ungdomsnämnden)". */
export function bodyNow(body: Followed, today: Day): string {
  const { successor, succeededOn } = body;
  const over = successor !== null && succeededOn !== null && succeededOn <= today;
  return over ? `${bodyName(body)} (nu ${bodyName(successor)})` : bodyName(body);
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;

/** Whose signature is awaited, or whose decision of what is decided, by name while they are few. */
export function awaited({ kind, parties, facts }: AgreementRecord): string {
  const left = parties.filter((_, nth) => (facts.signed[nth] ?? null) === null);
  const done = isDecided(kind) ? "beslutat" : "skrivit under";
  const count = `${parties.length - left.length} av ${parties.length} har ${done}`;
  return left.length === 0 || left.length > 3
    ? `${count}.`
    : `${count}. Väntar på ${listed(left.map((party) => bodyName(party.body)))}.`;
}

/** The day by which somebody must take a stand, counted from today; or why there is none. */
export function standSentence(one: AgreementRecord, today: Day): string {
  const { kind, status, facts, due, end, stand } = one;
  if (one.begunUnsigned)
    return `Skulle ha börjat gälla ${longDate(facts.term.fromOn)}. ${awaited(one)}`;
  if (status === "utkast")
    return isDecided(kind) ? "Inte skickat för beslut än." : "Inte skickat för underskrift än.";
  if (status === "vantar_pa_underskrift") return awaited(one);
  if (status === "ersatt") return "Ett annat avtal gäller i stället.";
  if (one.endedUnanswered && end)
    return `Gick ut ${longDate(end)} utan att någon hade tagit ställning.`;
  if (status === "utganget") return end ? `Gällde till och med ${longDate(end)}.` : "";
  if (status === "uppsagt") return end ? `Gäller till och med ${longDate(end)}.` : "";
  if (due) return dueSentence(due, today);
  if (stand)
    return `Ställning tagen ${longDate(stand.decidedOn)}: ${midSentence(stoodFor(kind, stand))}.`;
  if (status === "undertecknat") return `Börjar gälla ${longDate(facts.term.fromOn)}.`;
  return "Gäller tills vidare.";
}

/** By when a stand is to be taken, or something looked over, counted from today. */
function dueSentence({ by, review }: Due, today: Day): string {
  const day = `${longDate(by)} (${fromToday(by, today)})`;
  if (by < today)
    return review ? `Skulle ses över senast ${day}.` : `Dagen att ta ställning var ${day}.`;
  return review ? `Se över senast ${day}.` : `Ta ställning senast ${day}.`;
}

type Said = { answer: StandAnswer; review: boolean };
const answers: Record<StandAnswer, string> = {
  lat_forlangas: "Får förlängas",
  lat_upphora: "Får upphöra",
  omforhandla: "Omförhandlas",
  sag_upp: "Sägs upp",
};

/** What was decided, in a few words: of a period that ends, or at a review. */
export function stoodFor(kind: AgreementKind, { answer, review }: Said): string {
  if (answer === "omforhandla" && isDecided(kind)) return "Omarbetas";
  return answer === "lat_forlangas" && review ? "Gäller vidare" : answers[answer];
}

/** How an agreement came to end, before what it holds until. */
const endedBy: Record<EndingWay, string> = {
  uppsagning: "Avtalet är uppsagt,",
  overenskommelse: "Parterna är överens om att avtalet upphör. Det",
  havning: "Avtalet är hävt,",
};

/** Why no notice period is known: the agreement says nothing of it, or nobody has written what it says. */
const withoutNotice = ({ parties }: AgreementRecord): string =>
  parties.every((party) => party.noticeUnregulated)
    ? "Uppsägningstiden är inte reglerad i avtalet."
    : "Uppsägningstiden är inte angiven.";

/** What happens if nobody does anything. */
export function outlookSentence(outlook: Outlook, one: AgreementRecord, today: Day): string {
  switch (outlook.what) {
    case "draft":
      return "Det är ett utkast som inte har skickats för underskrift.";
    case "waits":
      return awaited(one);
    case "begins":
      return `Alla har skrivit under. Avtalet börjar gälla ${longDate(outlook.on)}, ${fromToday(outlook.on, today)}.`;
    case "notice_given":
      return `${endedBy[one.notice?.way ?? "uppsagning"]} gäller till och med ${longDate(outlook.lastOn)} och förlängs inte.`;
    case "ended":
      return one.end ? `Avtalet gick ut ${longDate(one.end)}.` : "Avtalet har gått ut.";
    case "replaced":
      return "Ett annat avtal gäller i stället för det här.";
    case "no_end":
      return outlook.earliest
        ? `Avtalet gäller tills vidare. Sägs det upp i dag upphör det tidigast ${longDate(outlook.earliest)}.`
        : `Avtalet gäller tills vidare. ${withoutNotice(one)}`;
    case "ends":
      return outlook.option
        ? `Avtalet upphör ${longDate(outlook.end)}, ${fromToday(outlook.end, today)}, om optionen inte tas.`
        : `Avtalet upphör ${longDate(outlook.end)}, ${fromToday(outlook.end, today)}. Det förlängs inte av sig självt.`;
    case "goes_on":
      return goesOn(outlook, one, today);
  }
}

function goesOn(outlook: { end: Day; to: Day }, one: AgreementRecord, today: Day): string {
  const [first] = one.noticeDays;
  if (!first)
    return `Avtalet förlängs till ${longDate(outlook.to)} om ingen säger upp det senast ${longDate(outlook.end)}. ${withoutNotice(one)}`;
  if (first.lastOn < today)
    return `Avtalet förlängs till ${longDate(outlook.to)}. Sista dagen att säga upp det för den här perioden var ${longDate(first.lastOn)}.`;
  return `Avtalet förlängs till ${longDate(outlook.to)} om ingen säger upp det senast ${longDate(first.lastOn)}, ${fromToday(first.lastOn, today)}.`;
}

/** How it is prolonged, as the agreement says. */
export function prolongationSentence({
  facts: {
    term: { prolongation },
  },
  optionsLeft,
}: Pick<AgreementRecord, "facts" | "optionsLeft">): string {
  if (prolongation.kind === "ingen") return "Förlängs inte";
  const length = lengthWord(prolongation.length);
  if (prolongation.kind === "automatisk")
    return `Av sig självt med ${length} i taget${prolongation.most === null ? "" : `, högst ${prolongation.most} ${prolongation.most === 1 ? "gång" : "gånger"}`}`;
  const left = optionsLeft === null ? "" : `, ${optionsLeft} kvar`;
  return `Option på högst ${length} i taget, kräver ett beslut varje gång${left}`;
}

export const taskWords: Record<Task, { title: string; hint?: string }> = {
  forfallet: {
    title: "Dagen har passerat",
    hint: "Ingen tog ställning i tid, eller så skulle avtalet ha börjat gälla men alla har inte skrivit under.",
  },
  inom_30: { title: "Ta ställning inom 30 dagar" },
  inom_90: { title: "Ta ställning inom 31 till 90 dagar" },
  inom_180: { title: "Ta ställning inom 91 till 180 dagar" },
  vantar: { title: "Utkast, och det som väntar på underskrift eller beslut" },
  ovriga: { title: "Inget att göra nu" },
  avslutade: { title: "Utgångna och ersatta" },
};

export const agreementWords = {
  title: "Avtal",
  titled: (task: Task, count: number) => `${taskWords[task].title} (${count})`,
  lead: (running: number, soon: number) =>
    running === 0
      ? "Här står länets avtal om familjecentraler, efter vad som måste göras och när."
      : `${soon === 0 ? "Inget" : soon} av ${running} avtal behöver någon ta ställning till inom 180 dagar eller borde redan ha fått det. Dagen är den sista då avtalet kan sägas upp, eller den då det upphör.`,
  register: "Registrera avtal",
  bodies: "Parter",
  without: (count: number) =>
    count === 0
      ? "Alla familjecentraler har ett gällande avtal"
      : `Familjecentraler utan gällande avtal (${count})`,
  deviations: "Avvikelser mot länets ramavtal",
  overlapping: (count: number) =>
    count === 1 ? "1 avtal överlappar ett annat" : `${count} avtal överlappar ett annat`,
  overlaps: "Överlappar ett annat avtal.",
  ended: (count: number) => `Utgångna och ersatta avtal (${count})`,
  backToRunning: "Tillbaka till avtal som gäller eller är på väg",
  endedTitle: "Utgångna och ersatta avtal",
  endedLead: "Avtal som har gått ut eller som ett annat har ersatt. De finns kvar med sina filer.",
  empty: "Inga avtal är registrerade än.",
  emptyHint:
    "Börja med de lokala samverkansavtal som är undertecknade. Ett avtal tar ungefär tre minuter.",
  emptyWho: "Länssamordnaren och den som är avtalsansvarig registrerar avtal.",
  noMatch: "Inga avtal passar filtren.",
  county: "Hela länet",
  covers: (names: readonly string[]) =>
    names.length > 2 ? `${names.length} familjecentraler` : listed(names),
  parties: (names: readonly string[]) => names.join("; "),
  columns: { agreement: "Avtal", status: "Läge", stand: "Vad som ska göras", parties: "Parter" },
  filters: {
    kind: "Slag",
    status: "Läge",
    municipality: "Kommun",
    party: "Part",
    huvudman: "Huvudman som är part",
    centre: "Familjecentral",
    all: "Alla",
  },
  noticeLate: (day: Day) =>
    `Sista dagen att säga upp avtalet för den period som gick var ${longDate(day)}. Uppsägningen avslutar därför avtalet först med nästa period.`,
  hangsOn: (title: string, kind: string) =>
    `${title} (${midSentence(kind)}) hör till avtalet och upphör inte med det.`,
  endsOn: (day: Day) => `Avtalet gäller till och med ${longDate(day)} och förlängs inte.`,
  leftWithout: (centre: string, day: Day) =>
    `${centre} står utan gällande avtal efter ${longDate(day)} om inget nytt skrivs.`,
  stillUnder: (centre: string, title: string) =>
    `${centre} har fortfarande ett gällande avtal: ${title}.`,
} as const;
