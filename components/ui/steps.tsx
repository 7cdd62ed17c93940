import Link from "next/link";
import { uiWords } from "@/lib/i18n/sv/ui";
import { Tag } from "./tag";

const tones = { done: "done", started: "near", todo: "none" } as const;

export type Step = {
  title: string;
  /** Where the step is taken; none when it cannot be taken yet. */
  href?: string;
  detail?: React.ReactNode;
  state: keyof typeof tones;
  /** How far, in words: "31 av 39". */
  far?: string;
};

/** Steps in the order they are taken, with how far each has come. */
export function Steps({ steps, current }: { steps: Step[]; current?: string }) {
  return (
    <ol className="list-decimal pl-6 marker:text-muted">
      {steps.map(({ title, href, detail, state, far }) => (
        <li
          key={title}
          className="border-b border-line py-3 pl-1.5"
          {...(current === title ? { "aria-current": "step" as const } : {})}
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <span className="min-w-0 hyphens-auto font-semibold">
              {href ? (
                <Link href={href} prefetch={false}>
                  {title}
                </Link>
              ) : (
                title
              )}
            </span>
            <Tag tone={tones[state]}>{far ?? uiWords.step[state]}</Tag>
          </div>
          {detail && <div className="max-w-measure text-small text-muted">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
