// How fast: interleaved rounds of equal counts, so that whatever else the machine does falls on all pages alike.
import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { look } from "./visits.mjs";

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** So many requests for one page, and at most so many seconds. Gives requests a second and every time taken. */
function round({ origin, path, cookie }, { count, connections, seconds }) {
  return new Promise((done, failed) => {
    const times = [];
    const begun = performance.now();
    // autocannon ends at its next whole second; what counts is when the last answer came.
    let last = begun;
    const run = autocannon(
      { url: origin + path, amount: count, connections, timeout: 30, headers: { cookie } },
      (error, result) => {
        clearTimeout(late);
        if (error) return failed(error);
        if (result.non2xx > 0 || result.errors > 0)
          return failed(new Error(`${path}: ${result.non2xx} fel svar, ${result.errors} avbrott.`));
        done({ rate: times.length / ((last - begun) / 1000), times });
      },
    );
    run.on("response", (_client, _status, _bytes, ms) => {
      last = performance.now();
      times.push(ms);
    });
    const late = setTimeout(() => run.stop(), seconds * 1000);
  });
}

/** Measures pages side by side. Gives for each the median of its rounds, and percentiles of all its requests. */
export async function sideBySide(pages, { rounds = 5, ...how }) {
  for (const page of pages) await round(page, { ...how, count: Math.ceil(how.count / 2) });
  const seen = new Map(pages.map((page) => [page, []]));
  for (let i = 0; i < rounds; i++)
    for (const page of pages) seen.get(page).push(await round(page, how));
  return pages.map((page) => {
    const of = seen.get(page);
    const times = of.flatMap((one) => one.times).sort((a, b) => a - b);
    return {
      ...page,
      rates: of.map((one) => one.rate),
      rate: median(of.map((one) => one.rate)),
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      p99: percentile(times, 0.99),
    };
  });
}

/**
 * How long a page takes when something in the county has changed since it was last shown, so that nothing that was kept
 * holds: the median of some times, each page in its turn. `change` is given the page.
 */
export async function firstAfterChange(pages, change, { times = 9 } = {}) {
  const seen = new Map(pages.map((page) => [page, []]));
  for (let i = 0; i < times; i++)
    for (const page of pages) {
      await change(page);
      const begun = performance.now();
      await look(page.origin, page.path, page.cookie);
      seen.get(page).push(performance.now() - begun);
    }
  return new Map([...seen].map(([page, all]) => [page, median(all)]));
}

/** The memory that a process holds, in MB; null where the system does not say. */
export function memoryOf(pid) {
  try {
    const told = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/);
    return told ? Math.round(Number(told[1]) / 1024) : null;
  } catch {
    return null;
  }
}
