import { helperLine } from './helper-draft.ts';
import type { DraftField, InitiativeDraft } from './initiative-draft.ts';

/** A field as a person reads it: authors and helpers one to a line. */
export function shownText(draft: InitiativeDraft, field: DraftField): string {
  switch (field) {
    case 'authors':
      return draft.authors.map((author) => authorLine(author)).join('\n');
    case 'helpers':
      return draft.helpers.map(helperLine).join('\n');
    case 'title':
    case 'investor':
    case 'field':
    case 'firstAppliedOn':
    case 'before':
    case 'solution':
    case 'novelty':
    case 'conditions':
    case 'authorBenefit':
    case 'userBenefit':
      return draft[field];
  }
}

interface ReadAuthor {
  readonly fullName: string;
  /** In per cent, as it is shown. */
  readonly share: string;
  readonly qualification: string;
}

/** “Nguyễn Thị Hà (Thạc sĩ): 60%”. */
export function authorLine({ fullName, share, qualification }: ReadAuthor): string {
  return `${fullName}${qualification === '' ? '' : ` (${qualification})`}${share === '' ? '' : `: ${share}%`}`;
}
