import { Section } from "@/components/ui/section";
import { partsOf } from "@/lib/document-page/section-text";
import type { Version } from "@/lib/documents/queries";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { difference, type Part } from "@/lib/text/difference";

type Props = { version: Version; before: Version };

/** What a version says that the one before it does not, part by part, with its headings and its files; only where something differs. */
export function Difference({ version, before }: Props) {
  const [now, then] = [partsOf(version), partsOf(before)];
  const keys = [...new Set([...now, ...then].map(({ key }) => key))];
  const changed = keys
    .map((key) => {
      const [here, there] = [now, then].map((parts) => parts.find((part) => part.key === key));
      return {
        key,
        heading: difference(there?.heading ?? "", here?.heading ?? ""),
        parts: difference(there?.text ?? "", here?.text ?? ""),
      };
    })
    .filter(({ heading, parts }) => [...heading, ...parts].some(({ kind }) => kind !== "same"));
  return (
    <Section title={words.differs(before.number)} id="skiljer">
      {changed.length === 0 ? (
        <p className="text-muted">{words.same}</p>
      ) : (
        <p className="text-small text-muted">{words.differenceHint}</p>
      )}
      {changed.map(({ key, heading, parts }) => (
        <div key={key} className="mt-4">
          <h3>
            <AllWords parts={heading} />
          </h3>
          <p className="whitespace-pre-line">
            <AllWords parts={parts} />
          </p>
        </div>
      ))}
    </Section>
  );
}

const AllWords = ({ parts }: { parts: readonly Part[] }) =>
  parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no order but their own
    <Words key={i} part={part} />
  ));

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
