import { ButtonLink } from "@/components/ui/button";
import type { DocumentView } from "@/lib/documents/queries";
import { filingWords as words } from "@/lib/i18n/sv/filing";
import { routes } from "@/lib/routes";

/** The way to a file for what is being written: in the place of the draft, or of the file that was wrong. */
export function FileInstead({
  document: { slug, centre, kind, year, draft },
}: {
  document: DocumentView;
}) {
  const ofFile = (draft?.files.length ?? 0) > 0;
  return (
    <div className="mt-6">
      <ButtonLink
        look="plain"
        href={routes.fileDocument(slug, { centreId: centre.id, kind, year })}
      >
        {ofFile ? words.change : words.replace}
      </ButtonLink>
      <p className="text-small text-muted">{ofFile ? words.changeLead : words.replaceLead}</p>
    </div>
  );
}
