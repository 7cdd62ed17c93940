import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { filingWords } from "@/lib/i18n/sv/filing";

type Props = {
  action: string;
  words: { label: string; hint: string; submit: string };
  /** What else is asked of the file. */
  children?: React.ReactNode;
};

/** A small form of its own for one file: a file that is refused takes nothing else with it. It needs no script. */
export function FileForm({ action, words, children }: Props) {
  return (
    <form action={action} method="post" encType="multipart/form-data" data-noprint>
      {children}
      <label htmlFor="fil" className="block font-semibold">
        {words.label}
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

/** Why the last file was refused, by the name of the problem. */
export function FileRefused({ problem }: { problem: string | null }) {
  const { problems } = filingWords;
  return (
    problem && (
      <div role="alert">
        <Notice tone="late">{problems[problem] ?? problems.broken}</Notice>
      </div>
    )
  );
}
