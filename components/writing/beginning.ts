import type { Section } from "@/lib/documents/queries";
import { beginningOf } from "@/lib/domain/sub-headings";
import { subHeadings } from "@/lib/i18n/sv/document-template";

/** What stands in the field of a section: what has been written, or what it begins with. Nothing of it is saved unwritten. */
export const bodyToWrite = ({ key, body }: Pick<Section, "key" | "body">): string =>
  body || beginningOf(subHeadings[key] ?? []);
