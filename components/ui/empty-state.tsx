type Props = { title?: string; actions?: React.ReactNode; children: React.ReactNode };

/** Where nothing is: says why, and what the next step is. */
export function EmptyState({ title, actions, children }: Props) {
  return (
    <div className="py-2">
      {title && <p className="font-semibold">{title}</p>}
      <div className="text-muted">{children}</div>
      {actions && (
        <div className="mt-3 flex flex-wrap gap-2" data-noprint>
          {actions}
        </div>
      )}
    </div>
  );
}
