import { describe, expect, test } from "vitest";
import {
  type DocumentParty,
  type DocumentState,
  type DocumentStep,
  daysToObject,
  documentStates,
  documentStep,
  documentStepNames,
  isOpenForWriting,
  leadsTo,
  stepsFrom,
} from "@/lib/domain/document";
import { chance } from "./generator";

/** What may follow on what, written out by hand: state, step, by whom, and where it leads. */
const table: [DocumentState, DocumentStep, DocumentParty, DocumentState][] = [
  ["ej_paborjad", "begin", "writer", "utkast"],
  ["utkast", "submit", "writer", "inlamnad"],
  ["utkast", "record_adoption", "writer", "faststalld"],
  ["utkast", "abandon", "writer", "faststalld"],
  ["utkast", "withdraw_request", "county", "faststalld"],
  ["utkast", "withdraw_objection", "group", "faststalld"],
  ["inlamnad", "take_back", "writer", "utkast"],
  ["inlamnad", "return_by_group", "group", "ska_kompletteras"],
  ["inlamnad", "return_by_county", "county", "ska_kompletteras"],
  ["inlamnad", "adopt", "group", "faststalld"],
  ["inlamnad", "record_adoption", "writer", "faststalld"],
  ["ska_kompletteras", "submit", "writer", "inlamnad"],
  ["ska_kompletteras", "record_adoption", "writer", "faststalld"],
  ["ska_kompletteras", "abandon", "writer", "faststalld"],
  ["ska_kompletteras", "withdraw_request", "county", "faststalld"],
  ["ska_kompletteras", "withdraw_objection", "group", "faststalld"],
  ["faststalld", "object", "group", "ska_kompletteras"],
  ["faststalld", "receive", "county", "mottagen"],
  ["faststalld", "correct", "writer", "utkast"],
  ["faststalld", "request_correction", "county", "ska_kompletteras"],
  ["mottagen", "take_back_receipt", "county", "faststalld"],
  ["faststalld", "correct_closed", "county", "ska_kompletteras"],
  ["mottagen", "object", "group", "ska_kompletteras"],
  ["mottagen", "correct", "writer", "utkast"],
  ["mottagen", "request_correction", "county", "ska_kompletteras"],
  ["mottagen", "correct_closed", "county", "ska_kompletteras"],
];
const everyone: DocumentParty[] = ["writer", "group", "county"];

describe("the life cycle of a plan or a report", () => {
  test.each(documentStates)("from %s lead exactly the steps of the table", (state) => {
    const found = stepsFrom(state, everyone).map((step) => [
      state,
      step,
      documentStep(step).by,
      documentStep(step).to,
    ]);
    expect(found.sort()).toEqual(table.filter(([from]) => from === state).sort());
  });

  test.each(everyone)("the %s is offered her own steps and nobody else's", (party) => {
    for (const state of documentStates)
      for (const step of stepsFrom(state, [party])) expect(documentStep(step).by).toBe(party);
  });

  test("whoever sends back or opens again says why; what is handed in or adopted unseen by the group is complete", () => {
    for (const name of documentStepNames) {
      const step = documentStep(name);
      if (step.to === "ska_kompletteras" || step.opens) expect(step.reason, name).toBe(true);
      if (step.by === "writer" && (step.to === "inlamnad" || step.freezes))
        expect(step.complete, name).toBe(true);
    }
  });

  test("the chair has two weeks to object to what another recorded", () => {
    expect(daysToObject).toBe(14);
  });

  test("what is given up leads back to where the adopted version stood; every other step to one place", () => {
    for (const name of documentStepNames) {
      const { to, undoes } = documentStep(name);
      expect(leadsTo(name, false), name).toBe(to);
      expect(leadsTo(name, true), name).toBe(undoes ? "mottagen" : to);
    }
  });

  test("every step that opens a next version has one that gives it up, for the same party", () => {
    for (const name of documentStepNames.filter((one) => documentStep(one).opens)) {
      const undo = documentStepNames.filter((one) => documentStep(one).undoes?.includes(name));
      expect(undo.map((one) => documentStep(one).by)).toEqual([documentStep(name).by]);
    }
  });

  test("a walk at random never writes in what is adopted, and leaves it only by a next version", () => {
    const random = chance(20261125);
    for (let walk = 0; walk < 500; walk++) {
      let state: DocumentState = "ej_paborjad";
      let frozen = 0;
      let versions = 0;
      let draft = false;
      let abandoned = 0;
      let opened: DocumentStep | null = null;
      for (let i = 0; i < 40; i++) {
        const steps = stepsFrom(state, everyone).filter((one) => {
          const { undoes } = documentStep(one);
          return !undoes || (opened !== null && undoes.includes(opened));
        });
        const name = random.pick(steps);
        const step = documentStep(name);
        if (step.undoes) {
          expect(frozen).toBeGreaterThan(0);
          draft = false;
          abandoned += 1;
        }
        if (name === "begin" || step.opens) opened = step.opens ? name : null;
        if (name === "begin" || step.opens) {
          expect(draft).toBe(false);
          draft = true;
          versions += 1;
        }
        if (step.freezes) {
          expect(draft).toBe(true);
          draft = false;
          frozen += 1;
        }
        state = leadsTo(name, random.below(2) === 0);
        expect(documentStates).toContain(state);
        if (isOpenForWriting(state)) expect(draft).toBe(true);
        if (state === "faststalld" || state === "mottagen") expect(draft).toBe(false);
        expect(versions - frozen - abandoned).toBe(draft ? 1 : 0);
      }
    }
  });
});
