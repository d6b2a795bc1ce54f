import { VOTE_CHOICES } from '@thidua/domain/council';
import { isOneOf } from '@thidua/domain/kernel';

import type { VoteChoice } from '../../../gql/schema-types.ts';

/** What a member has chosen and not yet sent, by item. */
export type Choices = Readonly<Record<string, VoteChoice>>;

/** The part of `localStorage` in use; a test gives its own. */
export type ChoiceStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** By account too: two members may share a tablet. */
export function choicesKey(accountId: string, meetingId: string): string {
  return `thidua.choices.${accountId}.${meetingId}`;
}

/** False when the browser keeps nothing: full, or storage forbidden. */
export function keepChoices(store: ChoiceStore, key: string, choices: Choices): boolean {
  try {
    if (Object.keys(choices).length === 0) store.removeItem(key);
    else store.setItem(key, JSON.stringify(choices));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** The choices kept; nothing where none are, and never an entry that is no choice. */
export function readChoices(store: ChoiceStore, key: string): Choices {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([itemId, choice]: [string, unknown]) =>
        typeof choice === 'string' && isOneOf(VOTE_CHOICES, choice) ? [[itemId, choice]] : [],
      ),
    );
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return {};
    throw error;
  }
}

export function withChoice(choices: Choices, itemId: string, choice: VoteChoice): Choices {
  return { ...choices, [itemId]: choice };
}

export function withoutChoice(choices: Choices, itemId: string): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => id !== itemId));
}
