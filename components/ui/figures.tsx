export type Figure = {
  number: number | string;
  label: React.ReactNode;
  /** The rows that the number counts. */
  href: string;
  /** How it was before: "en mer än i fjol". */
  change?: string;
};

/** A row of numbers, each a link to the rows behind it. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <ul className="mb-8 grid grid-cols-[repeat(auto-fit,minmax(min(9.5rem,100%),1fr))] border-y border-line-strong">
      {figures.map(({ number, label, href, change }) => (
        <li key={`${href} ${number}`}>
          <a
            href={href}
            className="group block h-full py-3 pr-4 text-ink no-underline max-sm:grid max-sm:grid-cols-[4rem_minmax(0,1fr)] max-sm:items-baseline max-sm:py-1.5"
          >
            <b className="block text-[2rem] leading-tight tabular-nums max-sm:text-[1.4rem]">
              {number}
            </b>{" "}
            <span className="hyphens-auto break-words group-hover:underline">{label}</span>
            {change && (
              <span className="block text-small text-muted max-sm:col-start-2">{change}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
