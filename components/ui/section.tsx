type Props = { title: React.ReactNode; id?: string; actions?: React.ReactNode; children: React.ReactNode };

/** A part of a page, under a hairline rule. */
export function Section({ title, id, actions, children }: Props) {
  return (
    <section className="mb-9 border-t border-line pt-5" {...(id ? { id } : {})}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2>{title}</h2>
        {actions && <div className="flex flex-wrap gap-x-4" data-noprint>{actions}</div>}
      </div>
      {children}
    </section>
  );
}

export function EmptyState({ children }: { children: React.ReactNode }) {
  return <div className="border-y border-line py-5 text-muted">{children}</div>;
}

/** Terms and what holds for them. An unknown fact is said to be unknown. */
export function FactList({ facts }: { facts: { term: string; value: React.ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-5 sm:grid-cols-[minmax(8rem,13rem)_minmax(0,1fr)] sm:gap-y-1.5">
      {facts.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="mb-2 min-w-0 sm:mb-0">{value ?? <span className="text-muted">Uppgift saknas</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

const signs = { yes: ["✓", "text-moss", "Uppfyllt: "], no: ["✕", "text-falu", "Inte uppfyllt: "], half: ["◐", "text-amber", "Inte känt: "] } as const;

/** Sentences that are met, failed or open; the sign is also said. */
export function ReasonList({ reasons }: { reasons: { state: keyof typeof signs; text: string }[] }) {
  return (
    <ul className="mt-2">
      {reasons.map(({ state, text }) => (
        <li key={text} className="relative mb-1 pl-7">
          <span aria-hidden className={`absolute left-0 font-bold ${signs[state][1]}`}>{signs[state][0]}</span>
          <span className="sr-only">{signs[state][2]}</span>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** A row of numbers, each a link to the rows behind it. */
export function Figures({ figures }: { figures: { number: number | string; label: React.ReactNode; href: string }[] }) {
  return (
    <ul className="mb-8 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] border-y border-line-strong">
      {figures.map(({ number, label, href }) => (
        <li key={href}>
          <a href={href} className="group block h-full py-3 pr-4 text-ink no-underline">
            <b className="block text-[2rem] leading-tight tabular-nums">{number}</b>
            <span className="hyphens-auto group-hover:underline">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
