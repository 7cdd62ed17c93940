import { MistakeLink } from "@/components/agreement-mistakes/mistake-link";
import { FileForm, FileRefused } from "@/components/files/file-form";
import { Section } from "@/components/ui/section";
import { fileCategories } from "@/lib/agreement-files/keeping";
import type { AgreementPage } from "@/lib/agreements/queries";
import { mistakeWords } from "@/lib/i18n/sv/agreement-mistakes";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";

const { files: words } = agreementPageWords;
type Props = Pick<AgreementPage, "slug" | "agreement" | "files" | "mayEdit"> & {
  problem: string | null;
  /** Just registered: the paper itself is what comes next. */
  first?: boolean;
};

/** Whether the signed paper itself is among the files. */
export const holdsPaper = (files: Props["files"]) =>
  files.some(({ category, removed }) => category === "avtal" && removed === null);

/** The files of an agreement, and a small form of its own for one more. */
export function AgreementFiles({ slug, agreement, files, mayEdit, problem, first }: Props) {
  return (
    <Section title={first ? words.first : words.title} id="filer">
      {first && <p className="mb-3 max-w-measure">{words.firstLead}</p>}
      <FileRefused problem={problem} />
      {!first && files.length === 0 && <p className="mb-3 text-muted">{words.none}</p>}
      <ul className="mb-4">
        {files.map((one) => (
          <Kept key={one.id} {...{ slug, agreement, one, mayEdit }} />
        ))}
      </ul>
      {mayEdit && (
        <AddFile action={routes.postAgreementFile(slug, agreement.id, first ? { ny: "ja" } : {})} />
      )}
    </Section>
  );
}

type KeptProps = Pick<Props, "slug" | "agreement" | "mayEdit"> & { one: Props["files"][number] };

/** One file: what it is, who added it and what tells it from every other; or that its content has been taken away. */
function Kept({ slug, agreement, one, mayEdit }: KeptProps) {
  const { id, fileId, category, file, on, by, removed } = one;
  return (
    <li className="mb-2">
      {removed ? (
        <s className="break-words">{file.name}</s>
      ) : (
        <a href={routes.agreementFile(slug, agreement.id, fileId)} className="break-words">
          {file.name}
        </a>
      )}
      <span className="block text-small text-muted">
        {words.categories[category === "avtal" ? "avtal" : "bilaga"]},{" "}
        {writingWords.fileSize(file.size)}, {words.kept(on, by)}
      </span>
      <span className="block break-all text-small text-muted">SHA-256 {file.sha256}</span>
      {removed ? (
        <span className="block text-small">
          {mistakeWords.removed(removed.on, removed.by, removed.why)}
        </span>
      ) : (
        mayEdit && (
          <MistakeLink slug={slug} id={agreement.id} what="fil" rowId={id} about={file.name} />
        )
      )}
    </li>
  );
}

function AddFile({ action }: { action: string }) {
  return (
    <FileForm action={action} words={{ label: words.file, hint: words.hint, submit: words.submit }}>
      <fieldset className="mb-3">
        <legend className="font-semibold">{words.category}</legend>
        {fileCategories.map((category) => (
          <label key={category} className="mr-5 inline-flex min-h-9 items-center gap-2">
            <input
              type="radio"
              name="category"
              value={category}
              defaultChecked={category === "avtal"}
            />
            {words.categories[category]}
          </label>
        ))}
      </fieldset>
    </FileForm>
  );
}
