import { Section } from "@/components/ui/section";
import type { Found } from "@/lib/findings/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { findingWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords as words } from "@/lib/i18n/sv/findings-page";
import { aboutOf, FoundLink, liesWith, SeverityTag } from "./about";

type Props = {
  findings: Found[];
  names: RoleNames;
};

/** What there is to mend at one centre, on its own page, each a link to where it is done, or read. */
export function CentreFindings({ findings, names }: Props) {
  const fallen = findings.find((f) => f.answers.since)?.answers;
  return (
    <Section title={words.ofCentre} id="att-ratta">
      {fallen?.since && <p className="mb-2">{words.fallen(fallen.since, fallen)}</p>}
      {findings.length === 0 ? (
        <p className="text-muted">{words.ofCentreEmpty}</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={finding.rule} className="border-b border-line py-2">
              <FoundLink href={finding.href}>{findingWords[finding.rule]}</FoundLink>{" "}
              <SeverityTag severity={finding.severity} />
              {[aboutOf(finding), finding.answers.since ? null : liesWith(finding, names)].map(
                (said) =>
                  said && (
                    <span key={said} className="block text-small text-muted">
                      {said}
                    </span>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
