import type { Drafts } from './rating-grid.logic.ts';
import { type Draft, NO_DATA, RATING_CELLS } from './rating-cell.ts';

const DRAFTS: readonly Draft[] = [...RATING_CELLS, NO_DATA];
const PREFIX = 'thidua.ratings.';

/** What was typed into a sheet and not saved: kept for this tab, so that a reload or a wrong link loses nothing. */
export function keptDrafts(sheetId: string): Drafts {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + sheetId) ?? '{}');
    const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
    return Object.fromEntries(
      entries.flatMap(([subjectId, value]) => {
        const cell = DRAFTS.find((known) => known === value);
        return cell === undefined ? [] : [[subjectId, cell]];
      }),
    );
  } catch {
    // A browser that keeps nothing, or a value of another version: begin anew.
    return {};
  }
}

export function keepDrafts(sheetId: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) sessionStorage.removeItem(PREFIX + sheetId);
    else sessionStorage.setItem(PREFIX + sheetId, JSON.stringify(drafts));
  } catch {
    // Full or forbidden: the drafts live as long as the page.
  }
}
