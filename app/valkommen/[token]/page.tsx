import { Frame } from "@/components/frame/frame";
import { WelcomePage } from "@/components/sign-in/welcome-page";
import { welcomeOf } from "@/lib/auth/welcome";
import { settings } from "@/lib/ops/settings";

type Props = { params: Promise<{ token: string }> };

/** Only looks at the link; it is used when the form is posted, so that a program that opens links does not use it up. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  return (
    <Frame county={null} demo={settings().demo}>
      <WelcomePage token={token} welcome={await welcomeOf(token)} />
    </Frame>
  );
}
