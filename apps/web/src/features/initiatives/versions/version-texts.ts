import { INITIATIVE_TEXTS, type HelperText, type InitiativeText } from '@thidua/domain/initiatives';

import { formatDate } from '../../../lib/format/index.ts';
import { authorLine, shownText } from '../forms/field-text.ts';
import { helperLine } from '../forms/helper-draft.ts';
import { DRAFT_FIELDS, type DraftField, type InitiativeDraft } from '../forms/initiative-draft.ts';
import { formatShare } from '../forms/share-entry.ts';

/** Every field of a version as it is read. */
export type VersionTexts = Readonly<Record<DraftField, string>>;

interface Round {
  readonly firstAppliedOn: string | null;
  readonly texts: readonly { readonly name: InitiativeText; readonly text: string }[];
  readonly authors: readonly {
    readonly fullName: string;
    readonly shareBasisPoints: number;
    readonly qualification: string;
  }[];
  readonly helpers: readonly Readonly<Record<HelperText, string>>[];
}

export function textsOfRound({ firstAppliedOn, texts, authors, helpers }: Round): VersionTexts {
  const textOf = (name: InitiativeText) => texts.find((each) => each.name === name)?.text ?? '';
  return textsBy((field) => {
    if (field === 'firstAppliedOn') return firstAppliedOn === null ? '' : formatDate(firstAppliedOn);
    if (field === 'helpers') return helpers.map(helperLine).join('\n');
    if (field !== 'authors') return textOf(field);
    return authors
      .map(({ shareBasisPoints, ...author }) => authorLine({ ...author, share: formatShare(shareBasisPoints) }))
      .join('\n');
  });
}

/** The same of what is being written. */
export function textsOfDraft(draft: InitiativeDraft): VersionTexts {
  return textsBy((field) => shownText(draft, field));
}

function textsBy(textOf: (field: DraftField) => string): VersionTexts {
  const entries = DRAFT_FIELDS.map((field) => [field, textOf(field)] as const);
  return Object.fromEntries(entries) as Record<DraftField, string>;
}

/** Title, field, day and authors before the long texts, as the form has them. */
export const READING_ORDER: readonly DraftField[] = [
  'title',
  'investor',
  'field',
  'firstAppliedOn',
  'authors',
  ...INITIATIVE_TEXTS.filter((name) => name !== 'title' && name !== 'investor' && name !== 'field'),
  'helpers',
];
