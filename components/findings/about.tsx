import { Tag } from "@/components/ui/tag";
import type { Severity } from "@/lib/domain/finding-rules";
import type { Found } from "@/lib/findings/queries";
import { confirmationGroupWords, severityWords } from "@/lib/i18n/sv/findings";
import { serviceWords } from "@/lib/i18n/sv/services";

/** The services or the groups of facts that a finding is about, in words; null where it is about the centre. */
export function aboutOf({ services, groups }: Pick<Found, "services" | "groups">): string | null {
  const said = [
    ...services.map((s) => serviceWords[s]),
    ...groups.map((g) => confirmationGroupWords[g]),
  ];
  return said.length > 0 ? said.join(", ") : null;
}

const tones = { error: "late", warning: "near", info: "none" } as const;

export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag tone={tones[severity]}>{severityWords[severity]}</Tag>;
}
