import { Folded } from "./folded";

type Props = {
  title: React.ReactNode;
  id?: string;
  actions?: React.ReactNode;
  /** Folded away at narrow widths: what is no task and no number of the day. */
  folded?: boolean;
  children: React.ReactNode;
};

/** A part of a page, under a hairline rule unless it comes first in its column. */
export function Section({ title, id, actions, folded = false, children }: Props) {
  if (folded)
    return (
      <section
        className="mb-9 border-t border-line pt-5 max-sm:mb-3 max-sm:pt-2"
        {...(id ? { id } : {})}
      >
        <h2 className="max-sm:sr-only">{title}</h2>
        <Folded summary={title}>{children}</Folded>
      </section>
    );
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
