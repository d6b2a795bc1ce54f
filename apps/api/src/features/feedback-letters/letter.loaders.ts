import { inOrderOf, loader } from '../../platform/loader.ts';
import { found } from '../../platform/fault.ts';
import { WITH_LETTER, type WithLetter } from './letter-hand.ts';

/** The initiatives of letters that the actor has got, with what their rights depend on. */
export const letterInitiative = loader<string, WithLetter>(async ({ db }, ids) => {
  const rows = await db.initiative.findMany({ where: { id: { in: [...ids] } }, select: WITH_LETTER });
  return inOrderOf(ids, rows, ({ id }) => id).map(found);
});
