import { CONSULTATION_ACTION_NAMES } from './consultation-action-names.ts';
import { OPINION_ACTION_NAMES } from './opinion-action-names.ts';
import { BALLOT_ACTION_NAMES } from './ballot-action-names.ts';
import { POSTING_ACTION_NAMES } from './posting-action-names.ts';
import { RESEARCH_ACTION_NAMES } from './research-action-names.ts';
import { SUBMISSION_ACTION_NAMES } from './submission-action-names.ts';

/** What is done with what stands beside a dossier: topics that prove, bodies and people who are heard, the higher level that decides. */
export const DOSSIER_ACTION_NAMES = {
  ...RESEARCH_ACTION_NAMES,
  ...OPINION_ACTION_NAMES,
  DOSSIER_PAPER_STATED: 'Ghi cách nộp một giấy tờ của hồ sơ',
  ...POSTING_ACTION_NAMES,
  ...BALLOT_ACTION_NAMES,
  ...SUBMISSION_ACTION_NAMES,
  NOMINATION_WITHDRAWAL_ASKED: 'Đề nghị rút hồ sơ đã tiếp nhận',
  NOMINATION_WITHDRAWAL_REFUSED: 'Không đồng ý cho rút hồ sơ',
  ...CONSULTATION_ACTION_NAMES,
} as const;
