import Link from "next/link";
import type { FigureThread } from "@/lib/figure-questions/queries";
import { questionWords } from "@/lib/i18n/sv/figure-questions";
import { routes } from "@/lib/routes";

const words = questionWords.answer;

/** Where the figure is changed, if it is wrong: in what is written, after it has been taken back, or in a next version. */
function wayOf({ document, handed }: FigureThread) {
  const { slug, id, draft, lockForAll, state, parties } = document;
  const section = draft?.sections.find(({ type }) => type === "siffror");
  const writes = parties.includes("writer");
  if (section && lockForAll === null && (writes || handed))
    return {
      href: routes.documentSection(slug, id, section.key),
      label: words.change,
      lead: words.changeLead,
    };
  if (!writes) return null;
  if (state === "inlamnad")
    return {
      href: routes.documentStep(slug, id, "take_back"),
      label: words.takeBack,
      lead: words.takeBackLead,
    };
  return state === "faststalld" || state === "mottagen"
    ? {
        href: routes.documentStep(slug, id, "correct"),
        label: words.correct,
        lead: words.correctLead,
      }
    : null;
}

/** To whoever answers: the way to the figure itself. */
export function MendFigure({ thread }: { thread: FigureThread }) {
  const way = wayOf(thread);
  if (!way) return null;
  return (
    <p className="mb-4 max-w-measure">
      {way.lead}{" "}
      <Link href={way.href} prefetch={false} className="inline-block min-h-6">
        {way.label}
      </Link>
    </p>
  );
}
