import type { SignerCapacity } from './decision-status.ts';

export interface Signature {
  readonly capacity: SignerCapacity;
  /** The signer's post on the day of the decision; empty when none is on record. */
  readonly post: string;
  readonly name: string;
  /** Post of whoever heads the body, in capitals; without one, that of a director. */
  readonly head?: string;
}

/** The head of most bodies, in whose stead others sign. */
export const HEAD = 'GIÁM ĐỐC';

/**
 * The lines under a decision (NĐ 30/2020/NĐ-CP Phụ lục I): the authority in capitals, the own post below it where somebody signs
 * in another's stead, and the name. KT. is a deputy for the head; TUQ. somebody whom the head has
 * authorised, Q. somebody who acts as the head.
 */
export function signatureBlock({ capacity, post, name, head = HEAD }: Signature): readonly string[] {
  const ownPost = post.toLocaleUpperCase('vi');
  switch (capacity) {
    case 'DIRECTOR':
      return [head, name];
    case 'ACTING':
      return [`Q. ${head}`, name];
    case 'ON_BEHALF':
      return [`KT. ${head}`, ownPost === '' ? `PHÓ ${head}` : ownPost, name];
    case 'BY_AUTHORITY':
      return [`TUQ. ${head}`, ...(ownPost === '' ? [] : [ownPost]), name];
  }
}
