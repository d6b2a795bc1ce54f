import { createHash } from 'node:crypto';
import { frozenText, type FrozenReview } from '@thidua/domain/reviews';

/** SHA-256 over the one way in which a sent review is written down, in hexadecimal. */
export function reviewHash(review: FrozenReview): string {
  return createHash('sha256').update(frozenText(review)).digest('hex');
}
