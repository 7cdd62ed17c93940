import { redirect } from "next/navigation";
import { Frame } from "@/components/frame/frame";
import { PersonalDataPage } from "@/components/personal-data/personal-data-page";
import { SignOut } from "@/components/sign-in/sign-out";
import { entryTo } from "@/lib/auth/entry";
import { personalDataWords as words } from "@/lib/i18n/sv/personal-data";
import { sessionWords } from "@/lib/i18n/sv/sessions";
import { settings } from "@/lib/ops/settings";
import { ownDataIn } from "@/lib/personal-data/own";
import { shownOnPage } from "@/lib/personal-data/queries";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ county: string }> };

/** One's own data in a county, also for whoever has no assignment there any more. */
export default async function Page({ params }: Props) {
  const { county } = await params;
  const entry = await entryTo(county);
  if (entry.state === "signed_out") redirect(routes.signIn(routes.ownData(county)));
  const own = entry.state === "inside" ? await ownDataIn(entry, shownOnPage) : null;
  if (own === null) redirect(routes.missing());
  const { data, roles } = own;
  return (
    <Frame county={null} person={data.person.name} demo={settings().demo} signOut={<SignOut />}>
      <PersonalDataPage
        data={data}
        roles={roles}
        own
        title={words.ownTitle}
        lead={words.ownLead(data.county)}
        crumbs={[{ href: routes.sessions(), label: sessionWords.title }]}
        fileHref={routes.ownDataFile(county)}
      />
    </Frame>
  );
}
