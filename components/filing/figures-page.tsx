import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import {
  FigureFields,
  type FigureShown,
  labelsOf,
  nameOf,
  shownFigures,
} from "@/components/writing/figure-fields";
import type { AskedBeside } from "@/lib/domain/figures-beside";
import { enterFigures } from "@/lib/filing/actions";
import type { FiguresPageData } from "@/lib/filing/queries";
import { documentWords } from "@/lib/i18n/sv/documents";
import { besideWords as words } from "@/lib/i18n/sv/filing";
import { ruleWords } from "@/lib/i18n/sv/rules";
import { routes } from "@/lib/routes";

const unanswered = { state: null, value: null, quality: null, comment: null };
const named = ({ figure }: FigureShown) => `figures.${figure.key}`;

/** The figures beside a document that was handed in as a file; or why none can be entered now. */
export function FiguresPage({ data }: { data: FiguresPageData }) {
  const { document, obstacle } = data;
  const { slug, id, kind, year, centre, adopted } = document;
  const name = documentWords.title(kind, year);
  return (
    <>
      {obstacle && <title>{`${words.pageTitle(name)} – Samma tak`}</title>}
      <PageHeader
        crumbs={[
          { href: routes.centre(slug, centre.id), label: centre.name },
          { href: routes.document(slug, id), label: name },
        ]}
        title={words.title}
        lead={words.lead}
      />
      {obstacle ? (
        <>
          <Notice title={words.cannot}>
            <p>{ruleWords[obstacle]}</p>
          </Notice>
          <ButtonLink href={routes.document(slug, id)}>{words.back}</ButtonLink>
        </>
      ) : (
        <>
          <p className="max-w-measure">{words.once}</p>
          <ul className="mb-6">
            {(adopted?.files ?? []).map(({ file }) => (
              <li key={file.id}>
                {words.openFile}:{" "}
                <a href={routes.documentFile(slug, id, file.id)} className="inline-block min-h-6">
                  {file.name}
                </a>
              </li>
            ))}
          </ul>
          <EnterForm data={data} />
        </>
      )}
    </>
  );
}

const empty = (asked: AskedBeside) => ({ ...asked, ...unanswered });

function EnterForm({ data: { document, left, before, definitions } }: { data: FiguresPageData }) {
  const { slug, id, kind, year, rowVersion } = document;
  const figures = shownFigures(left.map(empty), { before, definitions, year });
  return (
    <Form
      action={enterFigures.bind(null, slug)}
      title={words.pageTitle(documentWords.title(kind, year))}
      operationId={randomUUID()}
      hidden={{ documentId: id, version: String(rowVersion) }}
      initial={Object.fromEntries(
        figures.map((shown) => [nameOf(named(shown), "quality"), ["raknad"]]),
      )}
      submit={words.submit}
      submitSeen={words.save}
      cancel={{ href: routes.document(slug, id), label: words.cancel }}
      labels={labelsOf(figures, named)}
      preview
    >
      {figures.map((shown) => (
        <FigureFields key={shown.figure.key} {...shown} name={named(shown)} year={year} />
      ))}
    </Form>
  );
}
