import { Frame } from "@/components/frame/frame";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { frameWords as words } from "@/lib/i18n/sv/frame";
import { routes } from "@/lib/routes";

/** The one page for all that is not found: unknown addresses and what belongs to others look the same. */
export default function NotFound() {
  return (
    <Frame county={null}>
      <title>{`${words.missingTitle} – ${words.product}`}</title>
      <PageHeader title={words.missingTitle} lead={words.missing} />
      <p className="mb-6">{words.missingHint}</p>
      <ButtonLink href={routes.home()}>{words.home}</ButtonLink>
    </Frame>
  );
}
