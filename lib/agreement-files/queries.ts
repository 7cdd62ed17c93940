import { dayInSweden, fromDate } from "@/lib/db/day";
import type { Ctx } from "@/lib/request";

/** The files of an agreement: when each was kept and by whom, and whether what was in it has been taken away since. */
export async function filesOf(ctx: Ctx, agreementId: string) {
  const rows = await ctx.db.agreementFile.findMany({
    relationLoadStrategy: "join",
    where: { agreementId },
    include: { file: true },
    orderBy: { id: "asc" },
  });
  if (rows.length === 0) return [];
  const users = rows.flatMap(({ file }) => [file.by, file.removedBy]);
  const people = await ctx.db.person.findMany({
    where: { userId: { in: users.filter((id) => id !== null) } },
    select: { userId: true, name: true },
  });
  const named = (id: string | null) =>
    people.find(({ userId }) => userId !== null && userId === id)?.name ?? null;
  return rows.map(({ file, ...row }) => ({
    ...row,
    file,
    on: dayInSweden(file.at),
    by: named(file.by),
    removed: file.removedOn && {
      on: fromDate(file.removedOn),
      by: named(file.removedBy),
      why: file.removedWhy ?? "",
    },
  }));
}
