import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { documentKinds } from "@/lib/domain/document";
import type { Filing } from "@/lib/filing/queries";
import { filingWords as words } from "@/lib/i18n/sv/filing";
import { routes } from "@/lib/routes";
import { GroupFields } from "./group-fields";
import { Typed } from "./typed";

type Props = { filing: Filing; said: Record<string, string> };

/** The form for a plan or a report that was made elsewhere. What was typed comes back when the file is refused. */
export function FilingPage({ filing, said }: Props) {
  const { slug, year, centre, groups, behind, seen } = filing;
  const wrong = said.falt?.split(",") ?? [];
  const wrongIn = (name: keyof typeof words.wrong) =>
    wrong.includes(name)
      ? said.fel === "fields"
        ? words.wrong[name]
        : words.problems[said.fel ?? ""]
      : undefined;
  const refused = said.fel ? (words.problems[said.fel] ?? words.problems.broken) : null;
  const problem = refused ?? (filing.obstacle && (words.problems[filing.obstacle] ?? null));
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
      <p className="mb-6 max-w-measure">{words.after}</p>
      {problem && (
        <div role="alert">
          <Notice tone="late">{problem}</Notice>
        </div>
      )}
      {behind.length > 0 && (
        <Notice tone="near" title={words.behind}>
          {behind.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <form
        action={routes.postDocumentFile(slug)}
        method="post"
        encType="multipart/form-data"
        className="max-w-notice"
      >
        <input type="hidden" name="centreId" value={centre.id} />
        <input type="hidden" name="seen" value={seen} />
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
        <Typed
          name="year"
          label={words.year}
          value={said.year ?? String(year)}
          wrong={wrongIn("year")}
          short
        />
        <GroupFields
          groups={groups}
          said={said}
          wrong={{ groupId: wrongIn("groupId"), groupSaid: wrongIn("groupSaid") }}
        />
        <Typed
          name="adoptedOn"
          label={words.adoptedOn}
          hint={words.adoptedOnHint}
          value={said.adoptedOn ?? ""}
          wrong={wrongIn("adoptedOn")}
          short
        />
        <Typed
          name="decision"
          label={words.decision}
          hint={words.decisionHint}
          value={said.decision ?? ""}
          wrong={wrongIn("decision")}
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
          className="mb-5 block min-h-11 w-full max-w-full py-1.5 file:mr-3 file:min-h-9 file:rounded file:border-2 file:border-solid file:border-pine file:bg-transparent file:px-3 file:font-semibold file:text-pine"
        />
        <Button>{words.submit}</Button>
      </form>
    </>
  );
}
