import type { Mistake } from "@/lib/agreement-mistakes/schema";
import type { AgreementRecord } from "@/lib/agreements/reading";
import type { Situation } from "@/lib/domain/agreement";
import type { Day } from "@/lib/domain/day";
import { statusWord } from "./agreement-decided";
import { bodyName, situationWords, standSentence } from "./agreements";
import { longDate } from "./dates";
import { midSentence } from "./sentence";

type Body = { organisation: string; body: string | null };

/** Undoing what was written by mistake in an agreement. */
export const mistakeWords = {
  titles: {
    part: "Parten är inte med i avtalet",
    uppsagning: "Uppsägningen gäller inte",
    stallning: "Ställningstagandet är fel",
    option: "Optionen togs inte",
    ersattning: "Avtalet är inte ersatt",
    fil: "Ta bort filen",
    avtal: "Avtalet registrerades av misstag",
  } satisfies Record<Mistake, string>,
  leads: {
    part: "Om parten lades till av misstag. En part som har sagt upp avtalet eller bär en kostnad kan inte tas bort.",
    uppsagning:
      "Om uppsägningen skrevs in av misstag, för fel part eller fel dag, eller har tagits tillbaka. Den står kvar, överstruken, och räknas inte.",
    stallning:
      "Om ställningstagandet skrevs in av misstag. Det står kvar, överstruket, och räknas inte.",
    option: "Om optionen skrevs in av misstag. Den står kvar, överstruken, och räknas inte.",
    ersattning: "Om ett annat avtal angavs av misstag. Historiken minns vad som stod.",
    fil: "Om filen är fel eller innehåller något som inte får finnas här. Innehållet tas bort för gott. Filens namn och kontrollsumma, vem som tog bort den och varför står kvar.",
    avtal:
      "Om samma avtal registrerades två gånger, eller som fel slag. Det försvinner ur alla listor utom den över avtal som registrerades av misstag. Ett avtal som har funnits på riktigt ska inte tas bort så: det sägs upp, ersätts eller går ut.",
  } satisfies Record<Mistake, string>,
  links: {
    part: "Ta bort parten",
    uppsagning: "Uppsägningen gäller inte",
    stallning: "Ställningstagandet är fel",
    option: "Optionen togs inte",
    ersattning: "Avtalet är inte ersatt",
    fil: "Ta bort filen",
    avtal: "Registrerat av misstag",
  } satisfies Record<Mistake, string>,
  title: (mistake: Mistake, agreement: string): string =>
    `${mistakeWords.titles[mistake]}: ${agreement}`,
  reason: "Anledning",
  reasonHint: "Står kvar för den som undrar. Skriv inte uppgifter om familjer.",
  submit: "Visa vad som följer",
  submitSeen: "Gör så",
  cancel: "Avbryt",
  nothing: "Det finns inte längre något att rätta här.",
  party: (body: Body) => `${bodyName(body)} är inte längre part i avtalet.`,
  /** Nobody's notice is what the parties agreed on. */
  notice: (body: Body | null, day: Day) =>
    body
      ? `Uppsägningen av ${bodyName(body)} ${longDate(day)} räknas inte längre.`
      : `Att parterna ${longDate(day)} kom överens om en sista dag räknas inte längre.`,
  stand:
    "Ställningstagandet räknas inte längre. Påminnelserna för perioden börjar om tills någon tar ställning.",
  option: (day: Day) => `Optionen till och med ${longDate(day)} räknas inte längre.`,
  replacement: (title: string) => `${title} gäller inte längre i det här avtalets ställe.`,
  file: (name: string) => `Innehållet i ${name} tas bort för gott.`,
  fileGone: "Filens namn, kontrollsumma, vem som tog bort den och varför står kvar.",
  annulled: "Avtalet står sedan bara i listan över avtal som registrerades av misstag.",
  centreThen: (name: string, situation: Situation) =>
    `${name} står då under: ${midSentence(situationWords[situation])}.`,
  afterwards: (one: AgreementRecord, today: Day): string[] => [
    `Avtalet är då: ${midSentence(statusWord(one))}.`,
    ...[standSentence(one, today)].filter(Boolean),
  ],
  withdrawn: (day: Day, why: string) => `Räknas inte sedan ${longDate(day)}: ${why}`,
  removed: (day: Day, who: string | null, why: string) =>
    `Innehållet togs bort ${longDate(day)}${who ? ` av ${who}` : ""}: ${why}`,
  protocol: "Togs bort innan beslutet skrevs in.",
  list: {
    link: (count: number) => `Registrerade av misstag (${count})`,
    title: "Avtal som registrerades av misstag",
    lead: "De räknas inte någonstans. Här står de med anledningen, och deras historik finns kvar.",
    none: "Inget avtal är registrerat av misstag.",
    columns: { agreement: "Avtal", on: "Dag", why: "Anledning" },
    history: "Historik",
  },
} as const;
