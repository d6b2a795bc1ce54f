import type { AwardCode } from '@thidua/domain/vocabulary';

import type { NominationWords } from './text.ts';

interface Cell {
  readonly award: AwardCode;
  readonly nomination: object | null;
}

/** What a tick changed in one row: the consequence of CSTĐCS standing on LĐTT included. */
export interface RowChange {
  readonly isAdded: boolean;
  readonly awards: readonly AwardCode[];
}

/** Compares a row before and after; undefined when nothing changed. */
export function rowChange(before: readonly Cell[], after: readonly Cell[]): RowChange | undefined {
  const had = nominated(before);
  const has = nominated(after);
  const added = has.filter((award) => !had.includes(award));
  const removed = had.filter((award) => !has.includes(award));
  if (added.length > 0) return { isAdded: true, awards: added };
  return removed.length > 0 ? { isAdded: false, awards: removed } : undefined;
}

function nominated(cells: readonly Cell[]): readonly AwardCode[] {
  return cells.flatMap(({ award, nomination }) => (nomination === null ? [] : [award]));
}

/** The one tick that takes a change back: LĐTT takes CSTĐCS along when it goes, CSTĐCS brings LĐTT along when it comes. */
export function undoOf({ isAdded, awards }: RowChange): { readonly award: AwardCode; readonly nominated: boolean } {
  const lever: AwardCode = isAdded ? 'ADVANCED_WORKER' : 'GRASSROOTS_EMULATION_FIGHTER';
  const award = awards.includes(lever) ? lever : awards[0];
  if (award === undefined) throw new Error('A change names what it changed');
  return { award, nominated: !isAdded };
}

/** Says what was done, and that the other title followed. */
export function changeSentence(t: NominationWords, change: RowChange | undefined, name: string): string {
  if (change === undefined) return t.ticked.unchanged(name);
  const { isAdded, awards } = change;
  if (awards.includes('ADVANCED_WORKER') && awards.includes('GRASSROOTS_EMULATION_FIGHTER'))
    return isAdded ? t.ticked.addedWithBase(name) : t.ticked.removedWithFighter(name);
  const names = awards.map((award) => t.awardShort(award)).join(', ');
  return isAdded ? t.ticked.added(names, name) : t.ticked.removed(names, name);
}
