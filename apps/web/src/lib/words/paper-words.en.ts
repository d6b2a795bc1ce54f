import type { DOSSIER_PAPER_NAMES, PAPER_MANNER_NAMES } from '@thidua/domain/dossier-papers';

import type { Named } from './words.en.ts';

export const dossierPapers: Named<typeof DOSSIER_PAPER_NAMES> = {
  PROPOSAL: 'Proposal of the division',
  ACHIEVEMENT_REPORT: 'Achievement report',
  PEER_REVIEW_MINUTES: 'Minutes of the peer review',
  BLOCK_MINUTES: 'Minutes of the emulation block',
  CREATIVE_PROOF: 'Decision or certificate of an initiative or a research topic',
  FORMER_UNIT_OPINION: 'Opinion of the former unit',
  HOST_CONFIRMATION: 'Confirmation of the host of a secondment',
  RETIREMENT_NOTICE: 'Notice or decision of retirement',
  COUNCIL_MINUTES: 'Minutes of the council with the result of the vote',
  SUBMISSION: 'Letter to the higher level with the list',
};

export const paperManners: Named<typeof PAPER_MANNER_NAMES> = {
  FILE: 'Attached files',
  ON_PAPER: 'Kept on paper',
  UNAVAILABLE: 'Not there, with the reason',
};
