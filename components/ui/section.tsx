type Props = {
  title: React.ReactNode;
  id?: string;
  actions?: React.ReactNode;
  children: React.ReactNode;
};

/** A part of a page, under a hairline rule unless it comes first in its column. */
export function Section({ title, id, actions, children }: Props) {
  return (
    <section className="mb-9 border-t border-line pt-5" {...(id ? { id } : {})}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2>{title}</h2>
        {actions && (
          <div className="flex flex-wrap gap-x-4" data-noprint>
            {actions}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}
