import type {
  ANNULMENT_REASON_NAMES,
  BALLOT_ROUND_STATUS_NAMES,
  DISPUTE_GROUND_NAMES,
  NAMED_CHOICE_NAMES,
  PAPER_MARK_NAMES,
} from '@thidua/domain/secret-ballot';

import type { Named } from './words.en.ts';

export const ballotRoundStatuses: Named<typeof BALLOT_ROUND_STATUS_NAMES> = {
  DRAFT: 'Being prepared',
  SEALED: 'Sealed',
  ISSUING: 'Ballots being given out',
  VOTING: 'Voting',
  CLOSED: 'Urn closed',
  PUBLISHED: 'Result published',
  CERTIFIED: 'Certified',
  DISPUTED: 'Something to be cleared up',
  VOID: 'Void',
};

export const annulmentReasons: Named<typeof ANNULMENT_REASON_NAMES> = {
  COUNCIL_DECIDED: 'The council decided to vote again',
  CODE_LOST: 'A member lost the recovery code after taking the ballots',
  ENTITLEMENT_WRONG: 'The list of voters was wrong',
  DISPUTE_UPHELD: 'What had to be cleared up was true',
  KEYS_LOST: 'The key file of the round is lost',
  BACKUP_RESTORED: 'The database was restored from a backup',
};

export const namedChoices: Named<typeof NAMED_CHOICE_NAMES> = {
  AGREE: 'Agree',
  DISAGREE: 'Disagree',
  BLANK: 'No opinion',
};

export const disputeGrounds: Named<typeof DISPUTE_GROUND_NAMES> = {
  ISSUE_CONFLICT: 'Somebody asked for ballots a second time with another request',
  CONFLICT_OF_INTEREST_FOUND: 'Somebody with ballots is involved in a nomination',
  BOX_BROKEN: 'A ballot in the urn does not open or is not valid',
  MORE_BALLOTS_THAN_ISSUED: 'More ballots came back than were given out',
  ISSUE_RECORDS_DIFFER: 'The records of ballots given out differ',
  MANIFEST_CHANGED: 'The sealed manifest was changed',
  ENTITLEMENT_CHANGED: 'The list of voters is not the sealed one',
  TRAIL_BROKEN: 'The audit trail is broken',
  URN_SEAL_BROKEN: 'The ballots in the urn do not fit its seal',
  BALLOT_LOST: 'A ballot with a receipt is missing from the list',
};

export const paperMarks: Named<typeof PAPER_MARK_NAMES> = {
  HANDED_OUT: 'paper ballot handed out',
  RETURNED: 'paper ballot came back',
};
