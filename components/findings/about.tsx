import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import type { Severity } from "@/lib/domain/finding-rule";
import type { Found } from "@/lib/findings/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { confirmationGroupWords, demandedGroupWord, severityWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords as words } from "@/lib/i18n/sv/findings-page";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { serviceWords } from "@/lib/i18n/sv/services";

type About = Pick<Found, "services" | "groups" | "demanded">;
const partsOf = ({ services, groups, demanded }: About): string[] => [
  ...services.map((s) => serviceWords[s]),
  ...groups.map((g) => confirmationGroupWords[g]),
  ...demanded.map(demandedGroupWord),
];

/** The services, the groups of facts or the missing groups that a finding is about, in words; null where it is about the centre. */
export function aboutOf(finding: About): string | null {
  return partsOf(finding).join(", ") || null;
}

/** The same within a sentence. */
export function aboutWithin(finding: About): string | null {
  return partsOf(finding).map(midSentence).join(", ") || null;
}

/** With whom it waits, where that is another than its owner, or where she who reads may not mend it; else null. */
export function liesWith(
  { answers, owner, mends }: Pick<Found, "answers" | "owner" | "mends">,
  names: RoleNames,
): string | null {
  if (answers.role !== owner) return words.liesWith(answers);
  return mends ? null : words.mendedBy(names[owner]);
}

type LinkProps = { href: string | null; says?: string; children: React.ReactNode };
/** Words that lead to where a finding is mended or read; only words where she may do neither. */
export function FoundLink({ href, says, children }: LinkProps) {
  if (href === null) return children;
  return (
    <Link href={href} prefetch={false} aria-label={says}>
      {children}
    </Link>
  );
}

const tones = { error: "late", warning: "near", info: "none" } as const;

export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag tone={tones[severity]}>{severityWords[severity]}</Tag>;
}
