import type {
  OPINION_ANSWER_NAMES,
  OPINION_ASKER_NAMES,
  OPINION_BODY_NAMES,
  OPINION_HOLD_NAMES,
  OPINION_SILENCE_NAMES,
  OPINION_STATUS_NAMES,
} from '@thidua/domain/opinions';

import type { Named } from './words.en.ts';

export const opinionStatuses: Named<typeof OPINION_STATUS_NAMES> = {
  WAITING: 'Waiting for the answer',
  ANSWERED: 'Answered',
  UNANSWERED: 'No answer in time',
  CANCELLED: 'Cancelled',
};

export const opinionBodies: Named<typeof OPINION_BODY_NAMES> = {
  PARTY_COMMITTEE: 'Party committee in charge',
  LINE_MINISTRY: 'Line ministry',
  FORMER_UNIT: 'Former unit',
  INSPECTORATE: 'Inspectorate',
  POLICE: 'Police',
  TAX: 'Tax office',
  SOCIAL_INSURANCE: 'Social insurance',
  OTHER: 'Another body',
};

export const opinionHolds: Named<typeof OPINION_HOLD_NAMES> = {
  AGENDA: 'Not before the council without the opinion',
  FORWARD: 'Not to the higher level without the opinion',
  NOTHING: 'Holds nothing back',
};

export const opinionAnswers: Named<typeof OPINION_ANSWER_NAMES> = {
  AGREES: 'Agrees',
  OBJECTS: 'Does not agree',
  NO_COMMENT: 'No comment',
};

export const opinionSilences: Named<typeof OPINION_SILENCE_NAMES> = {
  GOES_ON: 'Without an answer in time the nomination goes on (Decree 91/2017/NĐ-CP, article 47(5))',
  SECRETARIAT_DECIDES: 'Without an answer in time the secretariat decides to go on and says why',
  WRITING_NEEDED: 'The opinion must be in writing; the waiting goes on',
};

export const opinionAskers: Named<typeof OPINION_ASKER_NAMES> = {
  PROVINCE: 'The provincial people’s committee asks before it submits',
  CENTRE: 'The central emulation committee asks',
};
