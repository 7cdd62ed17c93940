type Props = { summary: React.ReactNode; children: React.ReactNode };

/**
 * What is folded away at narrow widths and stands open at all others and on paper, without script. A browser that
 * cannot open it by its style shows it as what can be unfolded.
 */
export function Folded({ summary, children }: Props) {
  return (
    <details className="folded">
      <summary className="min-h-6 py-1 font-semibold text-pine">{summary}</summary>
      {children}
    </details>
  );
}
