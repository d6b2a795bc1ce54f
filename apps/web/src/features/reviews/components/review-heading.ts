/** A heading as it is shown: general goals are whole paragraphs, which no reader takes for a heading. */
export interface ShownHeading {
  readonly title: string;
  /** The whole words, where the title is only their beginning. */
  readonly paragraph: string | undefined;
}

/** Longer than this and a heading is a paragraph. */
const LONGEST = 80;
const START = 56;

/** `name` makes the title of a goal from its number and first words. */
export function shownHeading(
  heading: string,
  index: number,
  name: (number: number, start: string) => string,
): ShownHeading {
  if (heading.length <= LONGEST) return { title: heading, paragraph: undefined };
  const start = heading.slice(0, START).replace(/[\s,;:.–-]*\S*$/u, '');
  return { title: name(index + 1, `${start}…`), paragraph: heading };
}
