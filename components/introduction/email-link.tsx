import { introductionWords } from "@/lib/i18n/sv/introduction";

/** An address to write to; a long one breaks where it must. */
export function EmailLink({ email }: { email: string | null }) {
  if (!email) return <span className="text-muted">{introductionWords.around.noEmail}</span>;
  return (
    <a href={`mailto:${email}`} className="inline-block min-h-6 [overflow-wrap:anywhere]">
      {email}
    </a>
  );
}
