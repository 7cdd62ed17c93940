import type { Day } from "@/lib/domain/day";
import type { Kind } from "@/lib/domain/definition";
import type { KindChange, KindPeriod } from "@/lib/domain/kind-over-time";
import type { CountChange, Preview } from "@/lib/domain/preview";
import { longDate, throughDate } from "./dates";
import { kindPlural, kindWords } from "./kinds";
import { midSentence } from "./sentence";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const named = (kind: Kind) => midSentence(kindWords[kind]);

/** "Familjecentral till och med 31 januari 2027, familjecentralsliknande verksamhet från 1 februari 2027." */
export function kindsSentence(kinds: KindPeriod[]): string {
  if (kinds.length === 1 && kinds[0]) return `${kindWords[kinds[0].kind]}, liksom nu och framåt.`;
  const parts = kinds.map((k, i) =>
    i === kinds.length - 1 || k.untilOn === null
      ? `${named(k.kind)} från ${longDate(k.fromOn)}`
      : `${named(k.kind)} ${throughDate(k.untilOn)}`,
  );
  return `${capital(parts.join(", "))}.`;
}

function stretch(change: KindChange, today: Day): string {
  const what = `${named(change.after)} i stället för ${named(change.before)}`;
  if (change.untilOn === null)
    return change.fromOn <= today
      ? `Sedan ${longDate(change.fromOn)}: ${what}.`
      : `Från ${longDate(change.fromOn)}: ${what}.`;
  return `${longDate(change.fromOn)} ${throughDate(change.untilOn)}: ${what}.`;
}

/** The sentences that say what follows from a change; the first is the most important. */
export function previewSentences(preview: Preview, today: Day): string[] {
  if (preview.others)
    return [
      ...[preview, ...preview.others].flatMap((p) => centreSentences(p, today)),
      countsSentence(preview.counts),
    ];
  const said: string[] = [];
  if (preview.changes.length === 0) said.push("Familjecentralens typ ändras inte.");
  else
    said.push(
      kindsSentence(preview.kinds),
      ...preview.changes.filter((c) => c.fromOn < today).map((c) => stretch(c, today)),
    );
  if (preview.own) {
    const { name, changes, kinds } = preview.own;
    said.push(
      changes.length === 0
        ? `Enligt länets definition (${name}) ändras inget.`
        : `Enligt länets definition (${name}): ${kindsSentence(kinds)}`,
    );
  }
  said.push(countsSentence(preview.counts));
  return said;
}

const numbers = ["Ingen", "En", "Två", "Tre", "Fyra"];

function countsSentence(counts: CountChange[]): string {
  const on = counts[0]?.on;
  if (!on) return "Inget antal i länets översikt ändras.";
  const which = counts.map((c) => `${kindPlural[c.kind]} ${c.before} → ${c.after}`).join(", ");
  return `${numbers[counts.length] ?? counts.length} uppgifter i länets översikt ändras ${longDate(on)}: ${which}.`;
}

/** A change that concerns several centres is said for each by name. */
function centreSentences(preview: Preview, today: Day): string[] {
  const { others: _others, counts: _counts, ...own } = preview;
  const said = previewSentences({ ...own, counts: [] }, today).slice(0, -1);
  return said.map((sentence) => `${preview.centreName}: ${sentence}`);
}
