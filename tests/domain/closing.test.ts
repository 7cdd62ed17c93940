import { expect, test } from "vitest";
import { isHeldByYear, lastDayToReopen } from "@/lib/domain/closing";
import { day } from "@/lib/domain/day";

test("a closed year can be opened again until the thirtieth day after", () => {
  expect(lastDayToReopen(day("2027-04-01"))).toBe("2027-05-01");
});

test.each([
  [false, null, false],
  [true, null, true],
  [true, day("2027-06-01"), false],
  [false, day("2027-06-01"), false],
])("closed %s, opened for correction %s: held %s", (closed, reopenedOn, held) => {
  expect(isHeldByYear(closed, reopenedOn)).toBe(held);
});
