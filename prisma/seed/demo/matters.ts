import { exampleDeciders, exampleMatters } from "@/lib/domain/matter";
import {
  exampleDeciderWords,
  exampleMatterWords,
  matterWords as words,
} from "@/lib/i18n/sv/matters";
import type { Making } from "./rows";

/** A county that has taken Socialstyrelsen's example as its own table of who decides what. */
export function addMatters(m: Making): void {
  for (const [position, key] of exampleDeciders.entries())
    m.rows.decider.push({ id: m.id("decider", key), name: exampleDeciderWords[key], position });
  for (const [position, { key, step, rights }] of exampleMatters.entries()) {
    const matterId = m.id("matter", key);
    const title = exampleMatterWords[key] ?? key;
    m.rows.decisionMatter.push({ id: matterId, title, source: words.source, step, position });
    for (const [decider, part] of Object.entries(rights))
      m.rows.decisionRight.push({
        id: m.id("right", key, decider),
        matterId,
        deciderId: m.id("decider", decider),
        part,
      });
  }
}
