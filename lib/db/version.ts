import { Problem } from "@/lib/domain/problem";

type Versioned = {
  updateMany(args: {
    where: { id: string; version?: number };
    data: { version: { increment: 1 } };
  }): Promise<{ count: number }>;
};

/** The next version of a row that is changed by something else than its own form: an open form is then stale. */
export async function nextVersion(table: Versioned, id: string): Promise<void> {
  await table.updateMany({ where: { id }, data: { version: { increment: 1 } } });
}

/**
 * Takes the next version of a row for whoever saw the present one, and its lock until the transaction ends. A
 * change to what hangs under a row takes the row too, so that two forms never write over each other unseen.
 * Throws `conflict` with what stands now (by the form's field names) for the one who comes second.
 */
export async function takeVersion(
  table: Versioned,
  id: string,
  version: number,
  now: () => Promise<Record<string, string>>,
): Promise<void> {
  const { count } = await table.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw new Problem("conflict", "stale", await now());
}
