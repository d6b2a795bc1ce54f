import type { TypedLines, TypedVotes } from './minutes.ts';

const PREFIX = 'thidua.peer-review.';

/** Votes that were typed and not saved: kept for this tab, so that a reload or a wrong link loses nothing. */
export function keptVotes(reviewId: string): TypedLines {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + reviewId) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).flatMap(([key, value]) => (isVotes(value) ? [[key, value] as const] : [])),
    );
  } catch {
    // A browser that keeps nothing, or a value of another version: begin anew.
    return {};
  }
}

export function keepVotes(reviewId: string, typed: TypedLines): void {
  try {
    if (Object.keys(typed).length === 0) sessionStorage.removeItem(PREFIX + reviewId);
    else sessionStorage.setItem(PREFIX + reviewId, JSON.stringify(typed));
  } catch {
    // Full or forbidden: what was typed lives as long as the page.
  }
}

function isVotes(value: unknown): value is TypedVotes {
  if (typeof value !== 'object' || value === null) return false;
  const { agree, disagree, blank, opinion } = value as Record<string, unknown>;
  const isCount = (count: unknown) => count === null || typeof count === 'number';
  return isCount(agree) && isCount(disagree) && isCount(blank) && typeof opinion === 'string';
}
