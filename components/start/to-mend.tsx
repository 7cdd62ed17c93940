import { Section } from "@/components/ui/section";
import { TodoList } from "@/components/ui/todo-list";
import { severityWords } from "@/lib/i18n/sv/findings";
import { startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

const tones = { error: "late", warning: "near", info: "none" } as const;

/** What needs attention, the gravest first; each number leads to its rows. */
export function ToMend({
  slug,
  findings,
}: {
  slug: string;
  findings: NonNullable<Start["findings"]>;
}) {
  const severities = (["error", "warning", "info"] as const).filter((s) => findings[s] > 0);
  return (
    <Section title={words.attention} folded>
      <p>{words.attentionLead(findings.total, findings.centres)}</p>
      <TodoList
        items={severities.map((s) => ({
          id: s,
          title: words.toMend(findings[s]),
          href: routes.findings(slug, { allvar: s, omfang: "lan" }),
          status: { word: severityWords[s], tone: tones[s] },
        }))}
        more={{ href: routes.findings(slug), label: words.all }}
      />
    </Section>
  );
}
