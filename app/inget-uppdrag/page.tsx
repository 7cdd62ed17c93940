import { Frame } from "@/components/frame/frame";
import { SignOut } from "@/components/sign-in/sign-out";
import { PageHeader } from "@/components/ui/page-header";
import { signInWords as words } from "@/lib/i18n/sv/sign-in";

export default function Page() {
  return (
    <Frame county={null}>
      <title>{`${words.noAssignment} – Samma tak`}</title>
      <PageHeader title={words.noAssignment} lead={words.noAssignmentLead} />
      <SignOut />
    </Frame>
  );
}
