import { describe, expect, test } from "vitest";
import { hoursAWeek, readHours, writeHours } from "@/lib/domain/opening-hours";

describe("the hours of a day", () => {
  test.each([
    ["08:00–16:30", "08.00–16.30"],
    ["08:00–16:30, 17.00-19.00", "08.00–16.30, 17.00–19.00"],
    ["8-16", "08.00–16.00"],
    ["0800-1630", "08.00–16.30"],
    ["kl. 8.30 till 12", "08.30–12.00"],
    ["13–16 och 8–12", "08.00–12.00, 13.00–16.00"],
    ["8–12; 13–16", "08.00–12.00, 13.00–16.00"],
    ["20–24", "20.00–24.00"],
    ["8–12, 12–16", "08.00–12.00, 12.00–16.00"],
    ["", ""],
    ["Stängt", ""],
    ["–", ""],
  ])("%s is read as %s", (written, shown) => {
    const read = readHours(written);
    expect(typeof read === "string" ? read : writeHours(read)).toBe(shown);
  });

  test.each([
    ["på förmiddagen", "hours_form"],
    ["8", "hours_form"],
    ["8–12–16", "hours_form"],
    ["8:75–12", "hours_no_such_time"],
    ["8–25", "hours_no_such_time"],
    ["24.30–25", "hours_no_such_time"],
    ["16–8", "hours_backward"],
    ["8–8", "hours_backward"],
    ["8–12, 11–13", "hours_overlap"],
  ])("%s is refused: %s", (written, problem) => {
    expect(readHours(written)).toBe(problem);
  });

  test("what is shown can be typed again and says the same", () => {
    for (let opens = 0; opens < 1440; opens += 37)
      for (let closes = opens + 1; closes <= 1440; closes += 211)
        expect(readHours(writeHours([{ opens, closes }]))).toEqual([{ opens, closes }]);
  });

  test("the hours of a week are the sum of the intervals", () => {
    expect(
      hoursAWeek([
        { opens: 480, closes: 720 },
        { opens: 780, closes: 990 },
      ]),
    ).toBe(7.5);
    expect(hoursAWeek([])).toBe(0);
  });
});
