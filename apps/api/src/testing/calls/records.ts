import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const day = '2021-11-30';

export const recordCalls: Calls = {
  'Mutation.reveal': {
    document: `mutation { reveal(field: DISCIPLINE, id: "${NO_ID}", reason: DOSSIER) { parts { name } } }`,
  },
  'Mutation.savePersonalData': saving('savePersonalData', 'PersonalDataInput', { staffId: NO_ID, phone: '0912345678' }),
  'Mutation.saveDiscipline': saving('saveDiscipline', 'DisciplineInput', {
    staffId: NO_ID,
    level: 'REPRIMAND',
    decisionNumber: '1/QĐ',
    decidedOn: day,
    decidedBy: 'Giám đốc',
    reason: 'Vi phạm quy chế',
  }),
  'Mutation.openCase': saving('openCase', 'OpenCaseInput', {
    staffId: NO_ID,
    kind: 'COMPLAINT',
    openedOn: day,
    content: 'Đơn',
    source: 'Bưu điện',
    paperNumber: '1/TB',
  }),
  'Mutation.closeCase': saving('closeCase', 'CloseCaseInput', {
    id: NO_ID,
    version: 1,
    closedOn: day,
    conclusion: 'CLEARED',
    closingPaper: '1/KL',
    text: '',
  }),
  'Mutation.recordIncident': saving('recordIncident', 'IncidentInput', {
    staffId: NO_ID,
    kind: 'WORKING_HOURS',
    happenedOn: day,
    content: 'Đi muộn',
    source: 'Biên bản kiểm tra',
    paperNumber: '',
  }),
  'Mutation.saveHealthReason': saving('saveHealthReason', 'HealthReasonInput', { leaveId: NO_ID, reason: 'Điều trị' }),
  'Query.ratingYears': { document: '{ ratingYears }' },
  'Query.ratingSheet': { document: '{ ratingSheet(year: 2021, subject: PERSON) { id } }' },
  'Mutation.saveRatings': saving('saveRatings', 'SaveRatingsInput', {
    year: 2021,
    subject: 'PERSON',
    decisionNumber: '1/QĐ',
    decidedOn: day,
    decidedBy: 'Giám đốc',
    rows: [],
  }),
  'Mutation.resolveIncident': saving('resolveIncident', 'ResolveIncidentInput', {
    id: NO_ID,
    version: 1,
    resolvedOn: day,
    resolution: 'Nhắc nhở',
  }),
};

function saving(mutation: string, input: string, values: object) {
  return {
    document: `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename } }`,
    variables: { input: values },
  };
}
