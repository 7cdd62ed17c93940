import Link from "next/link";
import { outlierReasons } from "@/components/outliers/reasons";
import { FactList } from "@/components/ui/fact-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { isOpenQuestion, type RemarkKind } from "@/lib/domain/figure-question";
import type { FigureThread } from "@/lib/figure-questions/queries";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { documentWords } from "@/lib/i18n/sv/documents";
import { questionWords as words } from "@/lib/i18n/sv/figure-questions";
import { figureSaid, lastSaid } from "@/lib/i18n/sv/figure-said";
import { outlierWords } from "@/lib/i18n/sv/outliers";
import { qualityWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { MendFigure } from "./mend-figure";
import { RemarkForm } from "./remark-form";
import { QuestionTag, Thread } from "./thread";

type Props = { thread: FigureThread; asked: string | null };

/** What the address asks to do, by its word there. */
const deeds: Record<string, RemarkKind> = { fraga: "fraga", avsluta: "klar", godta: "godtagen" };
const titles: Record<RemarkKind, string> = {
  fraga: words.ask.again,
  svar: words.answer.title,
  klar: words.close.title,
  godtagen: words.waive.title,
};

/** What the person may say now; whoever asks for the county does not answer for the centre. */
function openTo({ obstacles, county }: FigureThread): RemarkKind[] {
  const kinds: RemarkKind[] = county ? ["klar", "fraga", "godtagen"] : ["svar"];
  return kinds.filter((kind) => obstacles[kind] === null);
}

/** What is done first: read an answer and close, answer, or ask where nothing is open. */
function firstOf(thread: FigureThread, open: readonly RemarkKind[]): RemarkKind | null {
  if (!isOpenQuestion(thread.state)) return open.find((kind) => kind === "fraga") ?? null;
  return open.find((kind) => kind === "klar" || kind === "svar") ?? null;
}

/** One figure of a report: what it says, why it stands out, what has been said of it, and the next thing to say. */
export function QuestionPage({ thread, asked }: Props) {
  const { document, figure, remarks, state } = thread;
  const { slug, id, kind, year, centre } = document;
  const label = figureWords[figure.key]?.label ?? figure.key;
  const here = routes.figureQuestion(slug, id, figure.key);
  const open = openTo(thread);
  const wanted = asked === null ? undefined : deeds[asked];
  const chosen = wanted && open.includes(wanted) ? wanted : firstOf(thread, open);
  const others = Object.entries(deeds).filter(([, one]) => open.includes(one) && one !== chosen);
  const title = `${label}, ${documentWords.title(kind, year)}`;
  return (
    <>
      {!chosen && <title>{`${title} – Samma tak`}</title>}
      <PageHeader
        crumbs={[
          ...(thread.county
            ? [{ href: routes.outliers(slug, { ar: year }), label: outlierWords.title }]
            : [{ href: routes.centre(slug, centre.id), label: centre.name }]),
          { href: routes.document(slug, id), label: documentWords.title(kind, year) },
        ]}
        title={label}
        lead={`${thread.county ? `${centre.name}. ` : ""}${words.lead}`}
      />
      <Facts thread={thread} />
      <Section title={words.thread}>
        {remarks.length === 0 ? (
          <p className="text-muted">{words.none}</p>
        ) : (
          <Thread remarks={remarks} />
        )}
      </Section>
      {document.held && <p className="max-w-measure text-muted">{words.closedYear}</p>}
      {!document.held && thread.obstacles.fraga === "not_handed_in" && (
        <p className="max-w-measure text-muted">{words.notHandedIn}</p>
      )}
      {thread.county && state === "stalld" && <p className="max-w-measure">{words.waits}</p>}
      {chosen && (
        <Section title={chosen === "fraga" && state === "ingen" ? words.ask.first : titles[chosen]}>
          {chosen === "svar" && <MendFigure thread={thread} />}
          <RemarkForm
            thread={thread}
            kind={chosen}
            title={title}
            cancel={{ href: routes.document(slug, id), label: words.back }}
          />
        </Section>
      )}
      {others.length > 0 && (
        <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1">
          {others.map(([word, one]) => (
            <li key={one}>
              <Link
                href={`${here}?gor=${word}`}
                prefetch={false}
                className="inline-flex min-h-8 items-center"
              >
                {titles[one]}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Facts({ thread: { document, figure, last, reasons, state } }: Pick<Props, "thread">) {
  const { quality, comment } = figure;
  return (
    <div className="mb-8">
      <FactList
        facts={[
          { term: words.value, value: figureSaid(figure) },
          {
            term: words.lastYear(document.year - 1),
            value: last ? lastSaid(last) : words.lastYearNone,
          },
          ...(quality ? [{ term: words.how, value: qualityWords[quality] }] : []),
          { term: words.comment, value: comment ?? words.noComment },
          ...(reasons.length > 0
            ? [{ term: words.why, value: outlierReasons(figure.key, document.year, reasons) }]
            : []),
          { term: words.state, value: <QuestionTag state={state} /> },
        ]}
      />
    </div>
  );
}
