import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { documentKinds } from "@/lib/domain/document";
import type { Filing } from "@/lib/filing/queries";
import { filingWords as words } from "@/lib/i18n/sv/filing";
import { routes } from "@/lib/routes";

type Props = { filing: Filing; said: Record<string, string> };

/** The form for a plan or a report that was made elsewhere. What was typed comes back when the file is refused. */
export function FilingPage({ filing: { slug, year, centre }, said }: Props) {
  const problem = said.fel ? (words.problems[said.fel] ?? words.problems.broken) : null;
  return (
    <>
      <title>{`${problem ? "Fel: " : ""}${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.centre(slug, centre.id), label: centre.name },
          { href: routes.centreYear(slug, centre.id), label: words.yearOf },
        ]}
        title={words.title}
        lead={words.lead(centre.name)}
      />
      {problem && (
        <div role="alert">
          <Notice tone="late">{problem}</Notice>
        </div>
      )}
      <form
        action={routes.postDocumentFile(slug)}
        method="post"
        encType="multipart/form-data"
        className="max-w-notice"
      >
        <input type="hidden" name="centreId" value={centre.id} />
        <fieldset className="mb-5">
          <legend className="mb-1 font-semibold">{words.kind}</legend>
          {documentKinds.map((kind) => (
            <label key={kind} className="flex min-h-9 items-center gap-2">
              <input
                type="radio"
                name="kind"
                value={kind}
                defaultChecked={(said.kind ?? "plan") === kind}
              />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <Typed name="year" label={words.year} value={said.year ?? String(year)} short />
        <Typed
          name="adoptedOn"
          label={words.adoptedOn}
          hint={words.adoptedOnHint}
          value={said.adoptedOn ?? ""}
          short
        />
        <Typed
          name="decision"
          label={words.decision}
          hint={words.decisionHint}
          value={said.decision ?? ""}
        />
        <label htmlFor="fil" className="mb-1 block font-semibold">
          {words.file}
        </label>
        <p id="fil-hint" className="mb-1 text-small text-muted">
          {words.fileHint}
        </p>
        <input
          id="fil"
          name="fil"
          type="file"
          accept=".pdf,.docx,.odt"
          required
          aria-describedby="fil-hint"
          className="mb-5 block max-w-full"
        />
        <Button>{words.submit}</Button>
      </form>
    </>
  );
}

type TypedProps = { name: string; label: string; hint?: string; value: string; short?: boolean };

/** A field of this form; the one form posts no files. */
function Typed({ name, label, hint, value, short = false }: TypedProps) {
  return (
    <div className="mb-5">
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="mb-1 text-small text-muted">
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        defaultValue={value}
        required
        aria-describedby={hint ? `${name}-hint` : undefined}
        className={short ? "!max-w-[9rem]" : undefined}
      />
    </div>
  );
}
