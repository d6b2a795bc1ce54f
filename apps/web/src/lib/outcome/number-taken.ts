import { objectHref } from '../object-href.ts';
import type { OutcomeWords } from './text.ts';

/** A number of the register that another paper bears. */
export interface NumberTaken {
  readonly usedNumber: string;
  readonly takenBy: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly suggested: number;
}

/** Where the paper that stands in the way is looked at, beside the form that is open. */
export interface PaperLink {
  readonly href: string;
  readonly label: string;
}

/** The sentence that names the other paper and the next free number, and the way to that paper where it has a page. */
export function takenWords(
  t: OutcomeWords['taken'],
  { usedNumber, takenBy, suggested, objectType, objectId }: NumberTaken,
): { readonly sentence: string; readonly link?: PaperLink } {
  const sentence = t.sentence(usedNumber, takenBy, suggested);
  const href = objectHref(objectType, objectId);
  return href === undefined ? { sentence } : { sentence, link: { href, label: t.open(usedNumber) } };
}
