import { exampleDeciders, exampleMatters } from "@/lib/domain/matter";
import {
  exampleDeciderWords,
  exampleMatterWords,
  matterWords as words,
} from "@/lib/i18n/sv/matters";
import type { Making } from "./rows";
import type { OwnMatters } from "./spec";

/** A county that has taken Socialstyrelsen's example as its own table of who decides what, and changed some of it. */
export function addMatters(m: Making, { names = {}, matters = {} }: OwnMatters): void {
  for (const [position, key] of exampleDeciders.entries()) {
    const name = names[key] ?? exampleDeciderWords[key];
    m.rows.decider.push({ id: m.id("decider", key), name, position });
  }
  for (const [position, { key, step, ...example }] of exampleMatters.entries()) {
    const { rights, source } = matters[key] ?? { ...example, source: words.source };
    const matterId = m.id("matter", key);
    const title = exampleMatterWords[key] ?? key;
    m.rows.decisionMatter.push({ id: matterId, title, source, step, position });
    for (const [decider, part] of Object.entries(rights))
      m.rows.decisionRight.push({
        id: m.id("right", key, decider),
        matterId,
        deciderId: m.id("decider", decider),
        part,
      });
  }
}
