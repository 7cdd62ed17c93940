/** Who writes in a document: by her role at the centre, or as the person whom something has been handed to. */
export type Writer = { writes: boolean; me: string | null };
/** A section or a figure, with the medarbetare it has been handed to; null where nobody has. */
export type Handed = { assignedTo: string | null };

/**
 * Whether a person writes in what has been handed over: whoever writes for the centre does, and whoever one of it has
 * been handed to. Source: the issue, Writing without fear (a section or a figure can be handed to a medarbetare).
 */
export const writesIn = ({ writes, me }: Writer, ...handed: readonly Handed[]): boolean =>
  writes || (me !== null && handed.some(({ assignedTo }) => assignedTo === me));

/**
 * The figures that are a person's to write: all of them for whoever writes in their section, else those alone that have
 * been handed to her. A figure gives no say in the rest of its section. Source: as above.
 */
export const figuresOfHers = <F extends Handed>(
  who: Writer,
  section: Handed | null,
  figures: readonly F[],
): F[] => figures.filter((figure) => writesIn(who, figure, section ?? { assignedTo: null }));
