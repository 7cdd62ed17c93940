import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { signInWords as words } from "@/lib/i18n/sv/sign-in";
import { visitor } from "@/lib/request";
import { routes } from "@/lib/routes";

export default async function Page({ params }: { params: Promise<{ county: string }> }) {
  const { county } = await params;
  await visitor(county);
  return (
    <>
      <title>{`${words.notAllowed} – Samma tak`}</title>
      <PageHeader title={words.notAllowed} lead={words.notAllowedLead} />
      <ButtonLink look="quiet" href={routes.county(county)}>
        {words.back}
      </ButtonLink>
    </>
  );
}
