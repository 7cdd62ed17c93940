import { describe, expect, test } from "vitest";
import { overlapping } from "@/lib/agreement-overlaps/queries";
import { type AgreementRecord, amongAll, derive, taskOf, tasks } from "@/lib/agreements/reading";
import { agreementStatuses, situationOf, situations } from "@/lib/domain/agreement";
import { type Day, day } from "@/lib/domain/day";
import { demoAccounts } from "../../prisma/seed/accounts";
import { batchesOf } from "../../prisma/seed/demo/county";
import type { Rows } from "../../prisma/seed/demo/rows";
import { skane } from "../../prisma/seed/demo/skane";

type Row = Parameters<typeof derive>[0];

/** As the database would tell it: every date a day. */
const told = (row: object): Row => JSON.parse(JSON.stringify(row).replaceAll("T00:00:00.000Z", ""));

/** What a row is read as where the seed leaves it to the database. */
const agreementDefaults = { replacedBy: null, replacedOn: null, reviewOn: null, prolongMost: null };
const partyDefaults = { noticeCount: null, noticeUnit: null, signedOn: null, decidedOn: null };
const counts = { withdrawnOn: null, withdrawnWhy: null };
const partyRest = { decision: null, delegation: null, signedHow: null };

/** The demo's agreements and the centres they could cover, as they are on the day the demo is made. */
function demoOn(on: Day) {
  const batches = batchesOf(skane, demoAccounts, on);
  const all = <K extends keyof Rows>(key: K) =>
    batches.flatMap((batch): Rows[K][number][] => batch[key]);
  const [bodies, parties] = [all("partyBody"), all("agreementParty")];
  const rows = all("agreement").map((agreement) => {
    const of = <T extends { agreementId: string }>(some: T[]) =>
      some.filter((one) => one.agreementId === agreement.id);
    return told({
      ...{ ...agreementDefaults, prolongation: "ingen", prolongCount: null, prolongUnit: null },
      ...agreement,
      centreIds: of(all("agreementCentre")).map(({ centreId }) => centreId),
      parties: of(parties).map((party) => ({
        ...{ ...partyDefaults, ...partyRest, ...party },
        body: bodies.find((body) => body.id === party.bodyId),
      })),
      notices: of(all("agreementNotice")).map((notice) => ({ ...counts, ...notice })),
      options: of(all("agreementOption")).map((option) => ({ ...counts, ...option })),
      stands: of(all("agreementStand")).map((stand) => ({ ...counts, review: false, ...stand })),
    });
  });
  const records = amongAll(
    rows.map((row) => derive(row, rows.find((one) => one.id === row.replacedBy) ?? null, on)),
  );
  return { records, centreIds: all("centre").map((centre) => centre.id ?? "") };
}

const under = (records: AgreementRecord[], centreId: string, on: Day) =>
  situationOf(
    records.filter((one) => one.centreIds.includes(centreId)).map((one) => one.facts),
    on,
  );

describe.each(["2026-11-22", "2027-01-31", "2028-02-29", "2031-12-31"])(
  "the demo made on %s shows",
  (text) => {
    const on = day(text);
    const { records, centreIds } = demoOn(on);

    test("an agreement in each status", () => {
      const found = new Set(records.map((one) => one.status));
      expect(agreementStatuses.filter((status) => !found.has(status))).toEqual([]);
    });

    test("a centre in each situation", () => {
      const found = new Set(centreIds.map((id) => under(records, id, on)));
      expect(situations.filter((situation) => !found.has(situation))).toEqual([]);
    });

    test("something in each part of the register", () => {
      const found = new Set(records.map(taskOf));
      expect(tasks.filter((task) => !found.has(task))).toEqual([]);
    });

    test("an option that was taken, two that overlap, and a review that has passed", () => {
      expect(
        records.some(({ options, status }) => options.length > 0 && status === "gallande"),
      ).toBe(true);
      expect(records.filter((one) => overlapping(records, one, on).length > 0)).toHaveLength(2);
      expect(records.some(({ due, urgency }) => due?.review && urgency === "forfallet")).toBe(true);
    });
  },
);
