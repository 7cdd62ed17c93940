import { Frame } from "@/components/frame/frame";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { settings } from "@/lib/ops/settings";

type Props = { searchParams: Promise<{ till?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { till } = await searchParams;
  return (
    <Frame county={null} demo={settings().demo}>
      <SignInForm till={typeof till === "string" ? till : ""} />
    </Frame>
  );
}
