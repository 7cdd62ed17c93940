import { Section } from "@/components/ui/section";
import { introductionWords } from "@/lib/i18n/sv/introduction";
import type { Mission as Role } from "@/lib/introduction/queries";
import { Bullets } from "./bullets";

const words = introductionWords.mission;

/** What somebody in a role is there to do, with whom it is taken from. */
export function Mission({ of: role, title }: { of: Role; title: string }) {
  const { lead, parts } = words[role];
  return (
    <Section title={title} id={role === "lokal_samordnare" ? "uppdrag" : "uppdrag-chef"}>
      <p>{lead}</p>
      <Bullets items={parts} />
      <p className="mt-3 text-small text-muted">{words.source}</p>
    </Section>
  );
}
