// What was measured, as tables for a reader and as ratios beside what is wanted of them.

const wanted = { yardstick: 0.7, tenfold: 0.8 };
const atMost = { save: 3 };
const callsOf = (statements) => statements.reduce((sum, one) => sum + one.calls, 0);

/**
 * Each page beside its yardstick, each page of a county of 600 beside the same page of one of 60, and the time that it
 * takes to save a section beside that of the smallest save.
 */
export function ratios(pages, saves) {
  const found = [];
  for (const page of pages.filter((p) => !p.name.includes("måttstock"))) {
    const yardstick = pages.find(
      (p) =>
        p.scale === page.scale && p.county === page.county && p.name.startsWith(`${page.name}, `),
    );
    if (yardstick)
      found.push({
        what: `${page.name} / måttstock, ${page.county}`,
        ratio: page.rate / yardstick.rate,
        wanted: wanted.yardstick,
      });
    const smaller = pages.find((p) => p.scale === page.scale && p.name === page.name);
    if (!yardstick && smaller && smaller !== page)
      found.push({
        what: `${page.name}, ${page.county} / ${smaller.county}`,
        ratio: page.rate / smaller.rate,
        wanted: wanted.tenfold,
      });
  }
  if (saves)
    found.push({
      what: `spara ett avsnitt (${one(saves.section)} ms) / en kontakt (${one(saves.smallest)} ms), ${saves.county}`,
      ratio: saves.ratio,
      atMost: atMost.save,
    });
  return found;
}

/** Whether one of some pages is slower than is wanted of it, beside its yardstick or beside the smaller county. */
export const isSlow = (pages) => {
  const slow = ratios(pages, null).filter(({ ratio, wanted: least }) => ratio < least);
  return ({ name, county }) =>
    slow.some(
      ({ what }) => what.startsWith(`${name} / `) || what.startsWith(`${name}, ${county} `),
    );
};

const one = (number) => number.toFixed(1);

function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const wide = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(wide[i]) : cell.padStart(wide[i]))).join(" | ")} |`;
  const rule = `| ${wide.map((w, i) => (i === 0 ? "-".repeat(w) : `${"-".repeat(w - 1)}:`)).join(" | ")} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join("\n");
}

const writers = (many) =>
  table(
    [
      "alla skriver",
      "sekunder",
      "skickat",
      "svarat som sparat",
      "avsnitt med rätt text",
      "p50 ms",
      "p95",
    ],
    [
      [
        `${many.writers} i ${many.county}`,
        many.seconds,
        many.sent,
        many.saved,
        `${many.kept} av ${many.writers}`,
        one(many.p50),
        one(many.p95),
      ],
    ],
  );

const planned = (plans) =>
  plans.map(({ page, county, query, ms, calls, plan }) =>
    [`${page}, ${county}: ${calls} × ${one(ms)} ms`, query.trim(), plan].join("\n"),
  );

export function printed({ at, node, how, pages, ratios: compared, many, plans, script, memory }) {
  return [
    `${at.slice(0, 10)}, Node ${node}: medianer av ${how.rounds} varv om ${how.count} förfrågningar, ${how.connections} i taget`,
    table(
      [
        ...[
          "sida",
          "data",
          "län",
          "rader × kol",
          "förfr./s",
          "p50 ms",
          "p95",
          "p99",
          "byte",
          "satser",
        ],
        ...["efter ändring, ms", "satser"],
      ],
      pages.map((p) => [
        p.name,
        p.scale,
        p.county,
        `${p.shape.rows} × ${p.shape.columns}`,
        one(p.rate),
        one(p.p50),
        one(p.p95),
        one(p.p99),
        p.bytes,
        callsOf(p.statements),
        one(p.first.ms),
        callsOf(p.first.statements),
      ]),
    ),
    table(
      ["jämfört", "kvot", "mål"],
      compared.map((c) => [
        c.what,
        c.ratio.toFixed(2),
        c.atMost ? `≤ ${c.atMost}` : `≥ ${c.wanted}`,
      ]),
    ),
    table(
      ["script, komprimerat", "filer", "kB", "mer än tom sida", "i sidan, kB"],
      Object.entries(script).map(([name, s]) => [
        name,
        s.files,
        one(s.bytes / 1000),
        one(s.more / 1000),
        one(s.inline / 1000),
      ]),
    ),
    table(
      ["webbserverns minne", "MB"],
      Object.entries(memory).map(([when, mb]) => [when, mb ?? "–"]),
    ),
    many ? writers(many) : "",
    plans.length > 0 ? ["Långsammare än målet, dyrast först:", ...planned(plans)].join("\n\n") : "",
  ].join("\n\n");
}
