import { Section } from "@/components/ui/section";
import { TodoList } from "@/components/ui/todo-list";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { documentWords } from "@/lib/i18n/sv/documents";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

const words = startWords.handed;

type Props = { slug: string; handed: Start["handed"]; most?: number };

/** What the lokala samordnaren has handed to a medarbetare, and waits to be written. */
export function HandedTo({ slug, handed, most = handed.length }: Props) {
  if (handed.length === 0) return null;
  return (
    <Section title={words.title} id="skriva">
      <TodoList
        items={handed
          .slice(0, most)
          .map(({ id, documentId, centre, kind, year, section, heading, figure }) => ({
            id,
            title: figure === null ? heading : (figureWords[figure]?.label ?? figure),
            href: routes.documentSection(slug, documentId, section),
            status: { word: figure === null ? words.section : words.figure, tone: "near" as const },
            detail: `${documentWords.title(kind, year)}, ${centre}`,
          }))}
        {...(handed.length > most && {
          more: { href: `${routes.waiting(slug)}#skriva`, label: words.all(handed.length) },
        })}
      />
    </Section>
  );
}
