import { expect, test } from "vitest";
import { agreementKinds } from "@/lib/domain/agreement";
import { agreementDecision, documentDecision } from "@/lib/domain/decision-of";
import { documentStepNames } from "@/lib/domain/document";

test("every step of a plan and of a report has its matter, or is nobody's decision", () => {
  const of = (kind: "plan" | "berattelse") =>
    Object.fromEntries(documentStepNames.map((step) => [step, documentDecision(step, kind)]));
  const plan = {
    begin: null,
    submit: null,
    take_back: null,
    return_by_group: "plan.adopt",
    return_by_county: "followup.county",
    adopt: "plan.adopt",
    record_adoption: "plan.adopt",
    object: "plan.adopt",
    receive: "followup.county",
    take_back_receipt: "followup.county",
    correct: "plan.adopt",
    request_correction: "plan.adopt",
    correct_closed: "plan.adopt",
    abandon: null,
    withdraw_request: null,
    withdraw_objection: null,
  };
  expect(of("plan")).toEqual(plan);
  expect(of("berattelse")).toEqual(
    Object.fromEntries(
      Object.entries(plan).map(([step, to]) => [step, to === "plan.adopt" ? "report.adopt" : to]),
    ),
  );
});

test("every kind of agreement has its matter where the table holds one", () => {
  const of = (whole: boolean) => agreementKinds.map((kind) => agreementDecision(kind, whole));
  expect(of(true)).toEqual([
    null,
    "agreement.county",
    "routine.county",
    null,
    null,
    null,
    null,
    "goal.county",
  ]);
  expect(of(false)).toEqual([
    null,
    "agreement.county",
    "routine.local",
    ...[null, null, null, null, null],
  ]);
});
