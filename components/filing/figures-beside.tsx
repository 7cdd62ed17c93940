import { aboutFigures } from "@/components/figure-questions/about-figures";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ReadFigures } from "@/components/writing/read-facts";
import type { DocumentPageData } from "@/lib/document-page/queries";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { besideWords as words } from "@/lib/i18n/sv/filing";
import { ruleWords } from "@/lib/i18n/sv/rules";
import { routes } from "@/lib/routes";

type Props = Pick<DocumentPageData, "document" | "version" | "people" | "beside">;

/** What stands beside a file: its figures, who entered them and when, and the way to enter those that are missing. */
export function FiguresBeside({ document, version, people, beside }: Props) {
  const { slug, id, kind, events, parties } = document;
  if (version.way !== "fil" || kind === "plan") return null;
  const entered = events.filter((e) => e.step === "figures" && e.number === version.number);
  const stands = beside?.versionId === version.id ? beside : null;
  const missing = stands?.left.map(({ key }) => figureWords[key]?.label ?? key) ?? [];
  return (
    <Section title={words.section}>
      {version.figures.length === 0 ? (
        <p className="max-w-measure text-muted">{words.none}</p>
      ) : (
        <>
          <ReadFigures
            version={version}
            caption={words.caption}
            about={stands && aboutFigures({ document, version, people })}
          />
          {entered.map((event) => (
            <p key={event.id} className="text-small text-muted">
              {words.by((event.actorId && people.byUser.get(event.actorId)) || null, event.onDay)}
            </p>
          ))}
          {missing.length > 0 && <p className="max-w-measure">{words.left(missing)}</p>}
        </>
      )}
      {stands?.may &&
        (stands.obstacle === null ? (
          <div className="mt-4">
            <ButtonLink look="quiet" href={routes.documentFigures(slug, id)}>
              {version.figures.length === 0 ? words.title : words.rest}
            </ButtonLink>
            <p className="mt-1 text-small text-muted">
              {words.how[parties.includes("county") ? "county" : "writer"]}
            </p>
          </div>
        ) : (
          <p className="text-small text-muted">{ruleWords[stands.obstacle]}</p>
        ))}
    </Section>
  );
}
