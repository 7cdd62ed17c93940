import { expect, test } from "vitest";
import { Problem } from "@/lib/domain/problem";

test("a problem says its code and rule, and never what somebody typed", () => {
  const problem = new Problem("broken_rule", "name_taken", {
    name: "Exempelbackens familjecentral",
  });
  expect(problem).toBeInstanceOf(Error);
  expect(problem.message).toBe("broken_rule: name_taken");
  expect(problem.fields).toEqual({ name: "Exempelbackens familjecentral" });
  expect(new Problem("not_found")).toMatchObject({ message: "not_found", rule: null, fields: {} });
});
