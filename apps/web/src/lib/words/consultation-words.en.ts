import type {
  CONSULTATION_ANSWER_NAMES,
  CONSULTATION_ASPECT_NAMES,
  CONSULTATION_STATUS_NAMES,
} from '@thidua/domain/consultations';

import type { Named } from './words.en.ts';

export const consultationStatuses: Named<typeof CONSULTATION_STATUS_NAMES> = {
  ASKED: 'Waiting for the answer',
  ANSWERED: 'Answered',
  CANCELLED: 'No longer asked',
};

export const consultationAspects: Named<typeof CONSULTATION_ASPECT_NAMES> = {
  CONDUCT: 'Observance of law, discipline and house rules',
  PERSONNEL: 'Personnel file, ratings',
  FINANCE: 'Money and property',
  COMPLAINTS: 'Complaints, denunciations, findings of inspections',
  ACHIEVEMENT: 'Achievements and figures of the report',
  INITIATIVE: 'Initiatives and research relied on',
  OTHER: 'Something else',
};

export const consultationAnswers: Named<typeof CONSULTATION_ANSWER_NAMES> = {
  NO_OBJECTION: 'No objection',
  OBJECTS: 'Objects',
  CANNOT_SAY: 'Cannot say',
};
