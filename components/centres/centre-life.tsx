import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { spanOf } from "@/lib/i18n/sv/dates";
import { statusWords } from "@/lib/i18n/sv/statuses";
import { routes } from "@/lib/routes";
import type { CentrePageProps } from "./centre-page";

/** The life cycle, latest first: each stage with its time, its reason and its decision. */
export function CentreLife({ slug, centre, today, may }: CentrePageProps) {
  return (
    <Section
      title={words.life}
      id="skeden"
      actions={
        may.status && (
          <ButtonLink look="plain" href={routes.centreStatus(slug, centre.id)}>
            {words.lifeStep}
          </ButtonLink>
        )
      }
    >
      <ol>
        {[...centre.statuses].reverse().map((s) => (
          <li key={s.id} className="mb-2">
            <span className="font-semibold">{statusWords[s.status]}</span>{" "}
            {s.fromOn > today && <Tag tone="none">Planerat</Tag>}
            <span className="block text-[.92rem] text-muted">
              {spanOf(s, today)}
              {s.decision && `. ${s.decision}`}
            </span>
            {s.reason && <span className="block text-[.92rem]">{s.reason}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
