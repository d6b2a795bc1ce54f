import type { ImportKind } from '@thidua/domain/imports';
import { awardWriter } from './award-writer.ts';
import { disciplineWriter } from './discipline-writer.ts';
import { initiativeWriter } from './initiative-writer.ts';
import { collectiveRatingWriter, ratingWriter } from './rating-writer.ts';
import { staffWriter } from './staff-writer.ts';
import type { Writer } from './writer.ts';

/** One writer a kind; a kind without one does not compile. */
export const WRITERS: Readonly<Record<ImportKind, Writer>> = {
  STAFF: staffWriter,
  RATING: ratingWriter,
  COLLECTIVE_RATING: collectiveRatingWriter,
  DISCIPLINE: disciplineWriter,
  AWARD: awardWriter,
  INITIATIVE: initiativeWriter,
};
