import { Tag } from "@/components/ui/tag";
import { otherActorPageWords as words } from "@/lib/i18n/sv/other-actors";

/** Whether somebody exercises authority in the house: ja, nej and uppgift saknas are all said, never left out. */
export function Authority({ exercised }: { exercised: boolean | null }) {
  if (exercised === null) return <Tag tone="near">{words.authorityUnknown}</Tag>;
  return exercised ? (
    <Tag tone="late">{words.authorityYes}</Tag>
  ) : (
    <Tag tone="none">{words.authorityNo}</Tag>
  );
}
