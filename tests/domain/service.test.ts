import { expect, test } from "vitest";
import { municipalServices, serviceTypes, usualHuvudman } from "@/lib/domain/service";

test("health care is usually the region's, the two municipal services the municipality's", () => {
  for (const type of serviceTypes) {
    const municipal = (municipalServices as readonly string[]).includes(type);
    expect(usualHuvudman(type)).toBe(municipal ? "kommun" : "region");
  }
});
