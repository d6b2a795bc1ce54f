import type { DraftField, InitiativeDraft } from './initiative-draft.ts';

/** A field as a person reads it: authors one to a line, with their shares. */
export function shownText(draft: InitiativeDraft, field: DraftField): string {
  if (field !== 'authors') return draft[field];
  return draft.authors.map(({ fullName, share }) => `${fullName}: ${share}%`).join('\n');
}
