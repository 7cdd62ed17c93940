import { redirect } from "next/navigation";
import { Frame } from "@/components/frame/frame";
import { SignOut } from "@/components/sign-in/sign-out";
import { PageHeader } from "@/components/ui/page-header";
import { signedInUser } from "@/lib/auth/session";
import { signInWords as words } from "@/lib/i18n/sv/sign-in";
import { routes } from "@/lib/routes";

/** Leads to the person's county, or lets her choose among several. */
export default async function Page() {
  const user = await signedInUser();
  if (!user) redirect(routes.signIn());
  const counties = user.memberships.map((m) => m.county);
  const only = counties.length === 1 ? counties[0] : undefined;
  if (only) redirect(routes.county(only.slug));
  return (
    <Frame county={null} person={user.name} signOut={<SignOut />}>
      <title>{`${words.choose} – Samma tak`}</title>
      <PageHeader
        title={words.choose}
        lead={counties.length > 1 ? words.chooseLead : words.noCounty}
      />
      <ul>
        {counties.map((c) => (
          <li key={c.id}>
            <a href={routes.county(c.slug)} className="inline-block min-h-8 text-[1.1rem]">
              {c.name}
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
