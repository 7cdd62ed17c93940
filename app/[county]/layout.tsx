import { headers } from "next/headers";
import { Frame } from "@/components/frame/frame";
import { SessionWarning } from "@/components/frame/session-warning";
import { SignOut } from "@/components/sign-in/sign-out";
import { idleMinutes } from "@/lib/auth/session";
import { placesOf } from "@/lib/i18n/sv/navigation";
import { settings } from "@/lib/ops/settings";
import { visitor } from "@/lib/request";
import { staySignedIn } from "@/lib/sessions/actions";

/** Only draws. Next does not run a layout again on navigation, so nothing is guarded here: every page enters itself. */
export default async function CountyLayout({
  children,
  params,
}: {
  children: React.ReactNode;
  params: Promise<{ county: string }>;
}) {
  const { county: slug } = await params;
  const { county, actor } = await visitor(slug);
  const path = (await headers()).get("x-samma-tak-path")?.split("?")[0] ?? "";
  return (
    <Frame
      county={{ name: county.name, slug }}
      path={path}
      places={placesOf(actor, slug)}
      person={actor.name}
      personId={actor.userId}
      demo={settings().demo}
      signOut={<SignOut />}
      warning={<SessionWarning idle={idleMinutes} stay={staySignedIn} />}
    >
      {children}
    </Frame>
  );
}
