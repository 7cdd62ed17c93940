import { describe, expect, test } from "vitest";
import { type DocumentState, type DocumentStep, documentStep } from "@/lib/domain/document";
import { Problem } from "@/lib/domain/problem";
import { chance } from "../domain/generator";
import {
  adopt,
  aYear,
  begin,
  fill,
  read,
  reopen,
  sendBack,
  step,
  write,
  type Year,
} from "../support/document";

type Move = { name: DocumentStep; does: (y: Year, id: string) => Promise<unknown> };

/** Everything that somebody may press, by whoever the table says may. */
const moves: Move[] = [
  { name: "submit", does: (y, id) => step(y.local, "submitDocument", id) },
  { name: "take_back", does: (y, id) => step(y.local, "takeBackDocument", id) },
  { name: "return_by_group", does: (y, id) => sendBack(y.chair, id, "group") },
  { name: "return_by_county", does: (y, id) => sendBack(y.county, id, "county", "delaktighet") },
  { name: "adopt", does: (y, id) => adopt(y.chair, id) },
  { name: "record_adoption", does: (y, id) => adopt(y.local, id, "recordAdoption") },
  { name: "object", does: (y, id) => reopen(y.chair, id, "object") },
  { name: "receive", does: (y, id) => step(y.county, "receiveDocument", id) },
  { name: "correct", does: (y, id) => reopen(y.local, id, "correct") },
  { name: "request_correction", does: (y, id) => reopen(y.county, id, "request_correction") },
];

/** Every word of every adopted version: what must never be different again. */
async function adoptedWords(y: Year, id: string): Promise<Record<number, string>> {
  const { versions } = await read(y.county, id);
  return Object.fromEntries(
    versions.filter((v) => v.frozenAt !== null).map((v) => [v.number, JSON.stringify(v)]),
  );
}

describe("a document that everybody presses at", () => {
  test.each([1, 2, 3])(
    "walk %d goes only where the table lets it, and what was adopted stands",
    async (seed) => {
      const random = chance(seed * 7919);
      const y = await aYear();
      const id = await begin(y, "plan", 2027);
      await fill(y.local, id);
      let state: DocumentState = "utkast";
      let adopted: Record<number, string> = {};
      const visited = new Set<DocumentState>([state]);
      for (let i = 0; i < 40; i++) {
        if (random.below(4) === 0) {
          const open = state === "utkast" || state === "ska_kompletteras";
          const wrote = await write(y.local, id, "delaktighet", `Ord ${i}.`).then(
            () => true,
            (error) => {
              if (!(error instanceof Problem)) throw error;
              return false;
            },
          );
          expect([state, wrote]).toEqual([state, open]);
        } else {
          const move = random.pick(moves);
          const { from, to } = documentStep(move.name);
          const before = (await read(y.county, id)).adopted;
          // The chair objects to what another recorded, and not to her own.
          const may =
            from.includes(state) && (move.name !== "object" || before?.way === "protokoll");
          const went = await move.does(y, id).then(
            () => true,
            (error) => {
              if (!(error instanceof Problem)) throw error;
              return false;
            },
          );
          expect([state, move.name, went]).toEqual([state, move.name, may]);
          if (went) state = to;
          visited.add(state);
        }
        const now = await read(y.county, id);
        expect(now.state).toBe(state);
        expect(now.versions.filter((v) => v.frozenAt === null).length).toBe(
          state === "faststalld" || state === "mottagen" ? 0 : 1,
        );
        const words = await adoptedWords(y, id);
        for (const [number, said] of Object.entries(adopted))
          expect(words[Number(number)]).toBe(said);
        adopted = words;
      }
      expect(visited.size).toBeGreaterThan(3);
      expect(Object.keys(adopted).length).toBeGreaterThan(0);
    },
    60_000,
  );
});
