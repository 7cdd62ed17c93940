import { Form } from "@/components/form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { templateWords } from "@/lib/i18n/sv/template-change";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { RoundPage } from "@/lib/year/queries";

const words = templateWords.order;
type Props = {
  page: RoundPage;
  /** The centres whose drafts follow. */
  reached: readonly string[];
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** The used headings, each with a button up and one down: a press saves, and needs no script. */
export function OrderForm({ page: { slug, round }, reached, action, operationId }: Props) {
  const back = routes.round(slug, round.id);
  const used = round.sections.filter((section) => section.active);
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: yearWords.documents },
          { href: routes.rounds(slug), label: yearWords.title },
          { href: back, label: yearWords.roundTitle(round.kind, round.year) },
        ]}
        title={words.title}
        lead={`${words.lead} ${reached.length > 0 ? words.reaches(reached) : ""}`}
      />
      <Form
        key={round.version}
        action={action}
        title={words.title}
        operationId={operationId}
        hidden={{ roundId: round.id, version: String(round.version) }}
        submit={[]}
        cancel={{ href: back, label: words.done }}
        labels={{}}
      >
        <ol className="mb-4">
          {used.map(({ key, heading }, i) => (
            <li
              key={key}
              className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line py-1"
            >
              <span className="min-w-0 font-semibold">{heading}</span>
              <span className="flex gap-x-4">
                {i > 0 && (
                  <Move moved={`upp ${key}`} says={words.up(heading)} label={words.upShort} />
                )}
                {i < used.length - 1 && (
                  <Move moved={`ned ${key}`} says={words.down(heading)} label={words.downShort} />
                )}
              </span>
            </li>
          ))}
        </ol>
      </Form>
    </>
  );
}

function Move({ moved, says, label }: { moved: string; says: string; label: string }) {
  return (
    <Button look="plain" name="moved" value={moved} aria-label={says}>
      {label}
    </Button>
  );
}
