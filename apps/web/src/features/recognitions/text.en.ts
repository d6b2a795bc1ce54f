import { initiativeScopes } from '../../lib/words/words.en.ts';
import type { RecognitionWords } from './text.ts';

export const en: RecognitionWords = {
  scope: initiativeScopes,
  decision: {
    number: 'Number of the decision',
    numberHint: 'For example 128/QĐ-…',
    day: 'Date of the decision',
    by: 'Signed by',
    byHint: 'Who signed the decision, for example the director',
    confirm: 'Record decision',
    busy: 'Recording…',
  },
  approval: {
    isStateFunded: 'The State paid for making the initiative',
    stateFunded: 'Initiatives that the State paid for',
    number: 'Approval of the superior body: number',
    numberHint:
      'Needed where an author heads the body or the State paid (Decree 13/2012/NĐ-CP, Article 7); else leave it empty.',
    day: 'Date of the approval',
    by: 'Approving body',
  },
  recognise: {
    title: (code) => `Record the recognition of ${code}`,
    body: (scope) =>
      `As on the signed decision, scope: ${scope}. A recognised initiative counts for targets and award conditions; province and nation are recorded later.`,
    done: (code) => `The recognition of ${code} was recorded.`,
  },
  addScope: {
    title: (code) => `Record a decision of a wider scope for ${code}`,
    body: 'It stands apart and does not replace the decision of the department.',
    scope: 'Scope',
    done: 'Decision recorded.',
  },
  problems: {
    SCOPE_RECORDED: 'This scope has its decision.',
    GRASSROOTS_FIRST: 'Record the decision of the department first.',
    BEFORE_GRASSROOTS: 'It cannot be before the decision of the department.',
    IN_FUTURE: 'This day is still to come.',
    BEFORE_SUBMISSION: 'It cannot be before the request was filed.',
    SIGNS_OWN: 'The signer is an author of this initiative; a deputy signs instead.',
    APPROVAL_NEEDED: 'An author heads the body, or the State paid: record the approval of the superior body.',
    AFTER_DECISION: 'The approval must be of the day of the decision or before.',
    IN_A_SITTING: 'The initiative is in a sitting that is not decided yet. Drop that sitting first.',
  },
};
