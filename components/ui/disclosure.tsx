type Props = { summary: React.ReactNode; open?: boolean; children: React.ReactNode };

/** What is shown when it is asked for; opens without script, and on paper it is always open. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details className="mb-4" open={open}>
      <summary className="min-h-6 py-1 font-semibold text-pine">{summary}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
