import { type Found, hasContent, isFrame } from "@/lib/domain/agreement-content";
import { type ContentKey, contentChecklist } from "@/lib/domain/content-checklist";
import type { AgreementSpec } from "./agreement-list";
import type { Making } from "./rows";
import { numberFor } from "./variety";

type Noted = Found & { note?: string };

/** What was found that is worth a note, by the agreement and the clause. */
const told: Record<string, Partial<Record<ContentKey, Noted>>> = {
  eklunden: {
    samordnare: {
      state: "finns",
      compared: "langre",
      note: "Samordnaren har halvtid, länet kräver tio timmar i veckan.",
    },
    sekretess: { state: "saknas", compared: "saknas", note: "Tas upp när avtalet förlängs." },
    tvist: { state: "delvis", compared: "saknas", note: "Bara att parterna ska förhandla först." },
  },
  glantan: {
    kompetensutveckling: { state: "finns", compared: "langre", note: "Fyra dagar om året." },
    andring_parter: {
      state: "saknas",
      compared: "saknas",
      note: "Inget sägs om vad som händer när en nämnd omorganiseras.",
    },
  },
  vallmon: {
    uppdrag_socialtjanst: { state: "saknas", compared: "saknas" },
    malgrupp: { state: "finns", compared: "langre", note: "Till och med tio år, länet säger sex." },
  },
};

/** How many of ten clauses somebody has looked at in each agreement that is told by hand. */
const looked: Record<string, number> = { eklunden: 10, glantan: 9, vallmon: 6, lan: 10, fyren: 3 };

/** By chance, but the same on every machine: most is there, some goes further, little is missing. */
function foundBy(words: string, local: boolean): Noted {
  const n = numberFor(words, 20);
  if (n === 0) return { state: "saknas", compared: local ? "saknas" : null };
  if (n === 1) return { state: "delvis", compared: local ? "saknas" : null };
  if (!local || n > 17) return { state: "finns", compared: null };
  return { state: "finns", compared: n === 2 ? "langre" : "samma" };
}

/** What has been found in the agreements: some looked through whole, some halfway, and some that nobody has looked at. */
export function addReviews(m: Making, specs: readonly AgreementSpec[]): void {
  const frame = specs.find(({ kind }) => kind !== undefined && isFrame(kind));
  for (const { key: agreement, kind = "lokalt_samverkansavtal", signed } of specs) {
    if (!hasContent(kind) || signed === "draft") continue;
    const local = kind === "lokalt_samverkansavtal";
    const share = looked[agreement] ?? [0, 0, 4, 8, 10][numberFor(`${agreement} review`, 5)] ?? 0;
    for (const { key } of contentChecklist.items) {
      const words = `${agreement} ${key}`;
      const known = told[agreement]?.[key];
      if (!known && numberFor(`${words} looked`, 10) >= share) continue;
      const found = known ?? foundBy(words, local);
      m.rows.agreementItem.push({
        id: m.id("item", agreement, key),
        agreementId: m.id("agreement", agreement),
        checklist: contentChecklist.version,
        key,
        ...found,
        // Where a county has no frame there is nothing to compare with.
        compared: frame ? found.compared : null,
        comparedWith: frame && found.compared ? m.id("agreement", frame.key) : null,
      });
    }
  }
}
