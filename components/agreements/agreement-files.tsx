import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { fileCategories } from "@/lib/agreement-files/keeping";
import type { AgreementPage } from "@/lib/agreements/queries";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { filingWords } from "@/lib/i18n/sv/filing";
import { routes } from "@/lib/routes";

const { files: words } = agreementPageWords;
const megabytes = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });

/** "0,4 MB", and for the smallest "12 kB". */
const sizeOf = (bytes: number) =>
  bytes < 100_000
    ? `${megabytes.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${megabytes.format(bytes / 1_000_000)} MB`;

type Props = Pick<AgreementPage, "slug" | "agreement" | "files" | "mayEdit"> & {
  problem: string | null;
};

/** The files of an agreement, and a small form of its own for one more. */
export function AgreementFiles({ slug, agreement, files, mayEdit, problem }: Props) {
  return (
    <Section title={words.title} id="filer">
      {problem && (
        <div role="alert">
          <Notice tone="late">
            {filingWords.problems[problem] ?? filingWords.problems.broken}
          </Notice>
        </div>
      )}
      {files.length === 0 && <p className="mb-3 text-muted">{words.none}</p>}
      <ul className="mb-4">
        {files.map(({ id, fileId, category, file, on }) => (
          <li key={id} className="mb-2">
            <a href={routes.agreementFile(slug, agreement.id, fileId)} className="break-words">
              {file.name}
            </a>
            <span className="block text-small text-muted">
              {words.categories[category === "avtal" ? "avtal" : "bilaga"]}, {sizeOf(file.size)},{" "}
              {words.kept(on)}
            </span>
          </li>
        ))}
      </ul>
      {mayEdit && <FileForm slug={slug} id={agreement.id} />}
    </Section>
  );
}

function FileForm({ slug, id }: { slug: string; id: string }) {
  return (
    <form
      action={routes.postAgreementFile(slug, id)}
      method="post"
      encType="multipart/form-data"
      data-noprint
    >
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
      <label htmlFor="fil" className="block font-semibold">
        {words.file}
      </label>
      <p id="fil-hint" className="mb-1 text-small text-muted">
        {words.hint}
      </p>
      <input
        id="fil"
        name="fil"
        type="file"
        accept=".pdf,.docx,.odt"
        required
        aria-describedby="fil-hint"
        className="mb-3 block min-h-11 w-full max-w-full py-1.5 file:mr-3 file:min-h-9 file:rounded file:border-2 file:border-solid file:border-pine file:bg-transparent file:px-3 file:font-semibold file:text-pine"
      />
      <Button look="quiet">{words.submit}</Button>
    </form>
  );
}
