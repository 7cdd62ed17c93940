import { uiWords } from "@/lib/i18n/sv/ui";

export type Fact = { term: string; value: React.ReactNode };

/** Terms and what holds for them. An unknown fact is said to be unknown. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="@container grid grid-cols-1 gap-y-1.5">
      {facts.map(({ term, value }) => (
        <div
          key={term}
          className="grid grid-cols-1 gap-x-5 @sm:grid-cols-[minmax(7rem,11rem)_minmax(0,1fr)]"
        >
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 @max-sm:mb-1.5">
            {value ?? <span className="text-muted">{uiWords.missingFact}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
