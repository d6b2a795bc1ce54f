import type { ActMode, Tick } from './list-steps.ts';
import type { NominationWords } from './text.ts';

/** Says what was done: for one subject by name, and that the other title followed; for many by number. */
export function changeSentence(t: NominationWords, cells: readonly Tick[], asked: readonly Tick[]): string {
  const [first] = cells;
  if (first === undefined) return t.ticked.unchanged(asked[0]?.name ?? '');
  const { name, nominated } = first;
  const isOfOne = cells.every((cell) => cell.staffId === first.staffId && cell.nominated === nominated);
  if (!isOfOne) {
    const added = cells.filter((cell) => cell.nominated).length;
    return t.ticked.many(added, cells.length - added);
  }
  const awards = cells.map(({ award }) => award);
  if (awards.includes('ADVANCED_WORKER') && awards.includes('GRASSROOTS_EMULATION_FIGHTER'))
    return nominated ? t.ticked.addedWithBase(name) : t.ticked.removedWithFighter(name);
  const names = awards.map((award) => t.awardShort(award)).join(', ');
  return nominated ? t.ticked.added(names, name) : t.ticked.removed(names, name);
}

/** The same, with the word that it was taken back or done again. */
export function sentenceOfMode(t: NominationWords, mode: ActMode, sentence: string): string {
  return mode === 'DO' ? sentence : t.ticked.byHistory[mode](sentence);
}
