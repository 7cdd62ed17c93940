import { describe, expect, test } from "vitest";
import { prisma } from "./programs";

describe("whoever knows Prisma", () => {
  test.each([
    ["migrate", "deploy"],
    ["migrate", "dev"],
    ["migrate", "status"],
    ["db", "push"],
    ["db", "pull"],
  ])(
    "is told by prisma %s %s which command is ours, and that nothing was done",
    async (...words) => {
      const { status, said } = await prisma(...words);
      expect(status).toBe(1);
      expect(said).toMatch(/npm run db:migrate/);
      expect(said.trim().split("\n")).toHaveLength(1);
    },
  );

  test("validates the schema without a network", async () => {
    const { status, said } = await prisma("validate");
    expect(said).toMatch(/valid/);
    expect(status).toBe(0);
  });
});
