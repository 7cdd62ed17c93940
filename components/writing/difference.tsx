import { Section } from "@/components/ui/section";
import { sectionText } from "@/lib/document-page/section-text";
import type { Version } from "@/lib/documents/queries";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { difference, type Part } from "@/lib/text/difference";

type Props = { version: Version; before: Version };

/** What a version says that the one before it does not, section by section; only where something differs. */
export function Difference({ version, before }: Props) {
  const keys = [...new Set([...version.sections, ...before.sections].map((s) => s.key))];
  const changed = keys
    .map((key) => {
      const now = version.sections.find((s) => s.key === key);
      const then = before.sections.find((s) => s.key === key);
      const parts = difference(
        then ? sectionText(then, before) : "",
        now ? sectionText(now, version) : "",
      );
      return { key, heading: now?.heading ?? then?.heading ?? key, parts };
    })
    .filter(({ parts }) => parts.some((part) => part.kind !== "same"));
  return (
    <Section title={words.differs(before.number)} id="skiljer">
      {changed.length === 0 ? (
        <p className="text-muted">{words.same}</p>
      ) : (
        <p className="text-small text-muted">{words.differenceHint}</p>
      )}
      {changed.map(({ key, heading, parts }) => (
        <div key={key} className="mt-4">
          <h3>{heading}</h3>
          <p className="whitespace-pre-line">
            {parts.map((part, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no order but their own
              <Words key={i} part={part} />
            ))}
          </p>
        </div>
      ))}
    </Section>
  );
}

/** Marked by shape, and said to whoever does not see it. */
function Words({ part: { kind, text } }: { part: Part }) {
  if (kind === "same") return text;
  const said = <span className="sr-only">[{kind === "added" ? words.added : words.removed}: </span>;
  const end = <span className="sr-only">]</span>;
  return kind === "added" ? (
    <ins className="bg-moss-soft text-moss decoration-2 underline-offset-2">
      {said}
      {text}
      {end}
    </ins>
  ) : (
    <del className="bg-falu-soft text-falu decoration-2">
      {said}
      {text}
      {end}
    </del>
  );
}
