import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { templateWords } from "@/lib/i18n/sv/template-change";
import { yearWords as words } from "@/lib/i18n/sv/year";
import type { Round } from "@/lib/year/queries";

type Props = { round: Round; mayEdit: boolean; to: (query: Record<string, string>) => string };

/** The headings in the order in which they are written; those that are switched off lie beneath. */
export function TemplateSections({ round, mayEdit, to }: Props) {
  const used = round.sections.filter((section) => section.active);
  const off = round.sections.filter((section) => !section.active);
  return (
    <Section
      title={words.template}
      actions={
        mayEdit && (
          <>
            <ButtonLink look="plain" href={to({ andra: "ordning" })}>
              {templateWords.order.title}
            </ButtonLink>
            <ButtonLink look="plain" href={to({ andra: "ny" })}>
              {words.addSection.title}
            </ButtonLink>
          </>
        )
      }
    >
      <p className="mb-2 text-muted">{words.templateLead}</p>
      <Headings sections={used} mayEdit={mayEdit} to={to} />
      {off.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={`${words.section.off} (${off.length})`}>
            <Headings sections={off} mayEdit={mayEdit} to={to} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

type ListProps = Omit<Props, "round"> & { sections: Round["sections"] };

function Headings({ sections, mayEdit, to }: ListProps) {
  return (
    <ol className="max-w-notice">
      {sections.map(({ key, type, heading, guidance, required, active }) => (
        <li key={key} className="border-b border-line py-2.5">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-semibold">
              {mayEdit ? (
                <Link href={to({ avsnitt: key })} prefetch={false}>
                  <span className="sr-only">{words.section.change("")}</span>
                  {heading}
                </Link>
              ) : (
                heading
              )}
            </span>
            <Tag tone={required && active ? "plain" : "none"}>
              {active ? (required ? words.use.required : words.use.optional) : words.use.off}
            </Tag>
            {type !== "text" && (
              <span className="text-small text-muted">{words.section.types[type]}</span>
            )}
          </div>
          {guidance && <p className="text-small text-muted">{guidance}</p>}
        </li>
      ))}
    </ol>
  );
}
