import { describe, expect, test } from "vitest";
import { closeRound, reopenRound } from "@/lib/closing/commands";
import { dayInSweden } from "@/lib/db/day";
import { addDays, type Day, day } from "@/lib/domain/day";
import {
  type DocumentKind,
  type DocumentState,
  type DocumentStep,
  documentStep,
  isDraft,
} from "@/lib/domain/document";
import { Problem } from "@/lib/domain/problem";
import { attachProtocol } from "@/lib/protocols/keeping";
import { changeSection } from "@/lib/template/commands";
import * as templateSchemas from "@/lib/template/schema";
import { addGoal } from "@/lib/writing/goal-commands";
import { saveFigures } from "@/lib/writing/report-commands";
import * as writingSchemas from "@/lib/writing/schema";
import { roundOf } from "@/lib/year/queries";
import { chance } from "../domain/generator";
import { afterSeeing } from "../support/centre";
import { today } from "../support/county";
import {
  adopt,
  aYear,
  begin,
  fill,
  giveUp,
  on,
  read,
  reopen,
  sendBack,
  step,
  write,
  type Year,
} from "../support/document";
import { rowsOf } from "./every-command/frozen";

type People = Pick<Year, "local" | "chair" | "county">;
type Move = { name: DocumentStep; does: (y: People, id: string) => Promise<unknown> };

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
  { name: "correct_closed", does: (y, id) => reopen(y.county, id, "correct_closed") },
  { name: "abandon", does: (y, id) => giveUp(y.local, id) },
  { name: "withdraw_request", does: (y, id) => giveUp(y.county, id, "withdraw_request") },
  { name: "withdraw_objection", does: (y, id) => giveUp(y.chair, id, "withdraw_objection") },
];

/** What lies around the steps: the words, goals and figures, the protocol, and what the county does to the year. */
const deeds = ["words", "goal", "figures", "protocol", "template", "close", "reopen"] as const;
type Deed = (typeof deeds)[number];

const pdf = { name: "protokoll.pdf", bytes: new TextEncoder().encode("%PDF-1.7 exempel") };
const of = { plan: 2027, berattelse: 2026 } as const;

/** Does one of them, as a person would; nothing where there is nothing to do it to. */
async function doDeed(deed: Deed, y: People, id: string, kind: DocumentKind, i: number) {
  const round = () => y.county((ctx) => roundOf(ctx, { kind, year: of[kind] }), "read");
  const { draft } = await read(y.county, id);
  if (deed === "words") return write(y.local, id, "delaktighet", `Ord ${i}.`);
  if (deed === "goal") {
    const goal = { documentId: id, title: `Mål ${i}`, nature: "process", indicator: "Antal" };
    return y.local((ctx) => addGoal(ctx, writingSchemas.addGoal.parse(goal)));
  }
  if (deed === "figures") {
    const figures = (draft?.figures ?? []).map((f) => ({
      ...{ id: f.id, version: f.version, value: String(i) },
    }));
    return y.local((ctx) =>
      saveFigures(ctx, writingSchemas.saveFigures.parse({ documentId: id, figures })),
    );
  }
  if (deed === "protocol") return y.local((ctx) => attachProtocol(ctx, id, pdf));
  const { id: roundId, version } = await round();
  if (deed === "close") return afterSeeing(y.county, closeRound, { roundId, version, seen: null });
  // The year is opened again while it can be.
  if (deed === "reopen")
    return on(y.county, today)((ctx) => reopenRound(ctx, { roundId, version }));
  const said = { roundId, version, key: "delaktighet", heading: `Rubrik ${i}`, use: "required" };
  return afterSeeing(y.county, changeSection, templateSchemas.changeSection.parse(said));
}

/** Every row of every version that can never be written in again: the adopted ones, and those that were given up. */
async function heldRows(y: Year, id: string): Promise<Record<number, string>> {
  const { versions } = await read(y.county, id);
  const held = versions.filter((v) => !isDraft(v));
  const rows: Record<number, string> = {};
  await y.county(async (ctx) => {
    for (const { number, id: version } of held) rows[number] = await rowsOf(ctx, version);
  }, "read");
  return rows;
}

const went = (deed: Promise<unknown>): Promise<boolean> =>
  deed.then(
    () => true,
    (error) => {
      if (!(error instanceof Problem)) throw error;
      return false;
    },
  );

/** What the walk knows of the document by itself, to say beforehand what can be done. */
type Known = {
  state: DocumentState;
  /** How the next version was opened, and what the adopted one was then. */
  openedBy: DocumentStep | null;
  stood: DocumentState | null;
  way: "ordforande" | "protokoll" | null;
  closed: boolean;
  exempt: boolean;
  late: boolean;
};

const adoptedStates: readonly DocumentState[] = ["faststalld", "mottagen"];
const isHeld = ({ closed, exempt }: Known) => closed && !exempt;
/** The first version is locked after the last day, unless somebody has asked for more. */
const isLocked = ({ state, way, late }: Known) => state === "utkast" && late && way === null;

function mayMove(name: DocumentStep, known: Known): boolean {
  const { from, undoes, inClosed } = documentStep(name);
  if (isHeld(known) !== (inClosed ?? false) || !from.includes(known.state)) return false;
  if (name === "object") return known.way === "protokoll" && !known.late;
  if (name === "take_back") return !known.late || known.way !== null;
  if (undoes) return known.openedBy !== null && undoes.includes(known.openedBy);
  return !((name === "submit" || name === "record_adoption") && isLocked(known));
}

function afterMove(name: DocumentStep, known: Known): Known {
  const { to, undoes, opens, inClosed, freezes } = documentStep(name);
  if (undoes) return { ...known, state: known.stood ?? to, openedBy: null, exempt: false };
  return {
    ...known,
    state: to,
    ...(opens && { openedBy: name, stood: known.state }),
    ...(inClosed && { exempt: true }),
    ...(name === "receive" && { exempt: false }),
    ...(freezes && { openedBy: null, way: name === "adopt" ? "ordforande" : "protokoll" }),
  };
}

function mayDo(deed: Deed, known: Known, protocols: number): boolean {
  if (deed === "close") return !known.closed;
  if (deed === "reopen") return known.closed;
  if (deed === "template") return !known.closed;
  if (isHeld(known) || adoptedStates.includes(known.state)) return false;
  if (deed === "protocol") return protocols < 5;
  return known.state !== "inlamnad" && !isLocked(known);
}

/** A plan has no figures, and the goals of a report are the plan's. */
const notIn: Record<DocumentKind, Deed> = { plan: "figures", berattelse: "goal" };

/** After the last day to write in either, and too late to object to what is recorded while the walk goes. */
const long = addDays(dayInSweden(new Date()), 60);
const later: Day = long > "2027-05-10" ? long : day("2027-05-10");

describe("a document that everybody presses at", () => {
  test.each([
    [1, "plan"],
    [2, "plan"],
    [3, "berattelse"],
    [4, "berattelse"],
  ] as const)(
    "walk %d of a %s goes only where the table lets it, and what was adopted stands",
    async (seed, kind) => {
      const random = chance(seed * 7919);
      const y = await aYear();
      const id = await begin(y, kind, of[kind]);
      await fill(y.local, id);
      let known: Known = {
        ...{ state: "utkast", openedBy: null, stood: null, way: null },
        ...{ closed: false, exempt: false, late: false },
      };
      let held: Record<number, string> = {};
      const visited = new Set<DocumentState>([known.state]);
      const done = new Set<string>();
      for (let i = 0; i < 70; i++) {
        if (i === 45) known = { ...known, late: true };
        const day = known.late ? later : today;
        const people = {
          ...{ local: on(y.local, day), chair: on(y.chair, day), county: on(y.county, day) },
        };
        if (random.below(3) === 0) {
          const deed = random.pick(deeds.filter((d) => d !== notIn[kind]));
          const protocols = (await read(y.county, id)).draft?.protocols.length ?? 0;
          const may = mayDo(deed, known, protocols);
          const did = await went(doDeed(deed, people, id, kind, i));
          expect([known, deed, did]).toEqual([known, deed, may]);
          if (did) done.add(deed);
          if (did && deed === "close") known = { ...known, closed: true };
          if (did && deed === "reopen") known = { ...known, closed: false };
        } else {
          const move = random.pick(moves);
          const may = mayMove(move.name, known);
          const did = await went(move.does(people, id));
          expect([known, move.name, did]).toEqual([known, move.name, may]);
          if (did) done.add(move.name);
          if (did) known = afterMove(move.name, known);
          visited.add(known.state);
        }
        const now = await read(y.county, id);
        expect(now.state).toBe(known.state);
        expect(now.versions.filter(isDraft).length).toBe(
          adoptedStates.includes(known.state) ? 0 : 1,
        );
        const rows = await heldRows(y, id);
        for (const [number, said] of Object.entries(held)) expect(rows[Number(number)]).toBe(said);
        held = rows;
      }
      expect(visited.size).toBeGreaterThan(3);
      expect(done.size).toBeGreaterThan(8);
      expect(Object.keys(held).length).toBeGreaterThan(0);
    },
    120_000,
  );
});
