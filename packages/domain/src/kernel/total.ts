/** Narrows a text to a member of a const tuple: the border where strings from outside become vocabulary. */
export function isOneOf<const T extends readonly string[]>(members: T, text: string): text is T[number] {
  return (members as readonly string[]).includes(text);
}
