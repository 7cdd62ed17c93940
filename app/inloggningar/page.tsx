import { redirect } from "next/navigation";
import { Frame } from "@/components/frame/frame";
import { SessionsPage } from "@/components/sessions/sessions-page";
import { SignOut } from "@/components/sign-in/sign-out";
import { ownSessions } from "@/lib/auth/sessions";
import { settings } from "@/lib/ops/settings";
import { routes } from "@/lib/routes";

type Props = { searchParams: Promise<{ bytt?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { bytt } = await searchParams;
  const own = await ownSessions();
  if (!own) redirect(routes.signIn(routes.sessions()));
  return (
    <Frame county={null} person={own.name} demo={settings().demo} signOut={<SignOut />}>
      <SessionsPage {...own} changed={bytt !== undefined} />
    </Frame>
  );
}
