// When this process last wrote in each county. The log does not tell of a save that changed nothing, yet it made the
// row's next version, which whoever opens the form next must be given.
type Written = { clock: number; last: Map<string, number> };
const held = globalThis as { writtenInCounties?: Written };
held.writtenInCounties ??= { clock: 0, last: new Map() };
const written = held.writtenInCounties;

/** Notes that a write in a county has ended, well or not. */
export function noteWrite(countyId: string): void {
  written.clock += 1;
  written.last.set(countyId, written.clock);
}

/** The number of the latest write there has been: asked before something is read. */
export const writesSoFar = (): number => written.clock;

/** Whether this process has written in a county since it had written so many times. */
export const hasWrittenSince = (countyId: string, writes: number): boolean =>
  (written.last.get(countyId) ?? 0) > writes;
