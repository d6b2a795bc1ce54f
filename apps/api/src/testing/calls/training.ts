import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, ...more } },
  };
}

export const trainingCalls: Calls = {
  'Query.trainingCourses': { document: '{ trainingCourses(year: 2021) { totalCount } }' },
  'Query.trainingCourse': { document: `{ trainingCourse(id: "${NO_ID}") { id } }` },
  'Mutation.saveTrainingCourse': act('saveTrainingCourse', 'SaveTrainingCourseInput', {
    version: 1,
    kind: 'FOREIGN_LANGUAGE',
    title: 'Bồi dưỡng tiếng Anh',
    organiser: 'Học viện Ngoại giao',
    firstDay: '2021-03-01',
    lastDay: '2021-03-05',
    lessons: 40,
    paper: '12/QĐ-SNgV',
  }),
  'Mutation.enrolInTraining': act('enrolInTraining', 'EnrolInTrainingInput', {
    everybody: false,
    departmentIds: [],
    staffIds: [NO_ID],
  }),
  'Mutation.recordTraining': act('recordTraining', 'RecordTrainingInput', {
    recordIds: [NO_ID],
    step: 'COMPLETE',
    onDay: '2021-03-05',
    certificate: '',
    note: '',
  }),
  'Mutation.withdrawTrainingCourse': act('withdrawTrainingCourse', 'WithdrawTrainingCourseInput', {
    version: 1,
    reason: 'Ghi nhầm khóa của cơ quan khác',
  }),
};
