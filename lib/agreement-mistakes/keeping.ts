import { fromDate } from "@/lib/db/day";

type Undone = { withdrawnOn: Date | null };
type Notice = Undone & { givenOn: Date; lastOn: Date };
type Option = Undone & { decidedOn: Date; lastOn: Date };
type Stand = Undone & { decidedOn: Date; periodLastOn: Date | null; answer: string };

/** What was withdrawn is kept, and counts for nothing. */
const counts = ({ withdrawnOn }: Undone): boolean => withdrawnOn === null;

const noticeOf = <T extends Notice>(one: T) => ({
  ...one,
  withdrawnOn: fromDate(one.withdrawnOn),
  givenOn: fromDate(one.givenOn),
  lastOn: fromDate(one.lastOn),
});

const optionOf = <T extends Option>(one: T) => ({
  ...one,
  withdrawnOn: fromDate(one.withdrawnOn),
  decidedOn: fromDate(one.decidedOn),
  lastOn: fromDate(one.lastOn),
});

const standOf = <T extends Stand>(one: T) => ({
  ...one,
  withdrawnOn: fromDate(one.withdrawnOn),
  decidedOn: fromDate(one.decidedOn),
  periodLastOn: fromDate(one.periodLastOn),
});

type Rows<N, O, S> = { notices: N[]; options: O[]; stands: S[] };

/** What has been decided about an agreement and counts, and beside it what was withdrawn, to be shown and nothing more. */
export function decidedIn<N extends Notice, O extends Option, S extends Stand>(
  rows: Rows<N, O, S>,
) {
  const some = (which: (one: Undone) => boolean) => ({
    notices: rows.notices.filter(which).map(noticeOf),
    options: rows.options.filter(which).map(optionOf),
    stands: rows.stands.filter(which).map(standOf),
  });
  return { ...some(counts), withdrawn: some((one) => !counts(one)) };
}
