import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { DocumentView, Version } from "@/lib/documents/queries";
import { isOpenQuestion, questionState, questionsOf } from "@/lib/domain/figure-question";
import { writesIn } from "@/lib/domain/handed-over";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { questionWords as words } from "@/lib/i18n/sv/figure-questions";
import { routes } from "@/lib/routes";
import { QuestionTag, Thread } from "./thread";

type Props = {
  document: DocumentView;
  version: Version;
  people: { me: string | null; byUser: Map<string, string> };
};
/** What stands at each figure of a report, and below all of them; never on paper. */
export type AboutFigures = { at: (key: string) => React.ReactNode; below: React.ReactNode };

const labelOf = (key: string) => figureWords[key]?.label ?? key;

/** What has been said of the figures, for whoever knows them as they are, and the county's way to ask. */
export function aboutFigures({ document, version, people }: Props): AboutFigures | null {
  const { parties, remarks, held, submittedOn, adopted, kind } = document;
  const asks =
    kind === "berattelse" &&
    parties.includes("county") &&
    !held &&
    (submittedOn !== null || adopted !== null);
  if (remarks.length === 0 && !asks) return null;
  const section = version.sections.find(({ type }) => type === "siffror");
  const who = { writes: parties.includes("writer"), me: people.me };
  return {
    at: (key) => {
      const state = questionState(remarks.filter((remark) => remark.key === key));
      if (state === "ingen" && !asks) return null;
      const figure = version.figures.find((one) => one.key === key);
      const answers =
        !held &&
        !parties.includes("county") &&
        isOpenQuestion(state) &&
        writesIn(who, ...[figure, section].filter((one) => one !== undefined));
      return (
        <span className="block font-normal text-small" data-noprint>
          {state !== "ingen" && <QuestionTag state={state} />}{" "}
          <Link
            href={routes.figureQuestion(document.slug, document.id, key)}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {state === "ingen" ? words.at.ask : answers ? words.at.answer : words.at.read}
            <span className="sr-only">{words.at.about(labelOf(key))}</span>
          </Link>
        </span>
      );
    },
    below: <Threads document={document} people={people} />,
  };
}

function Threads({ document: { remarks }, people }: Pick<Props, "document" | "people">) {
  return questionsOf(remarks).map(({ key, remarks: said }) => (
    <div key={key} className="mt-3" data-noprint>
      <Disclosure summary={words.at.thread(labelOf(key), said.length)}>
        <Thread
          remarks={said.map((remark) => ({
            ...remark,
            by: (remark.actorId && people.byUser.get(remark.actorId)) || null,
          }))}
        />
      </Disclosure>
    </div>
  ));
}
