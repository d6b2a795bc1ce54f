import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function call(field: string, type: string, input: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`,
    variables: { input },
  };
}

const SHEET = { id: NO_ID, version: 1 };
const SHEETS = { sheets: [SHEET] };

export const registrationCalls: Calls = {
  'Query.registrationForm': { document: `{ registrationForm(year: 2021, staffId: "${NO_ID}") { row { id } } }` },
  'Query.registrationDesk': { document: `{ registrationDesk(year: 2021, departmentId: "${NO_ID}") { id } }` },
  'Query.registrations': { document: '{ registrations(year: 2021) { nodes { id } totalCount } }' },
  'Query.registrationOverview': { document: '{ registrationOverview(year: 2021) { year } }' },
  'Mutation.saveRegistrationRound': call('saveRegistrationRound', 'SaveRegistrationRoundInput', {
    year: 2021,
    version: 0,
    dueOn: '2021-02-26',
    ground: 'Kế hoạch năm 2021',
  }),
  'Mutation.openRegistrationWindow': call('openRegistrationWindow', 'OpenRegistrationWindowInput', {
    year: 2021,
    departmentId: NO_ID,
    untilDay: '2021-12-10',
    reason: 'Lý do',
  }),
  'Mutation.remindRegistrations': call('remindRegistrations', 'RemindRegistrationsInput', { year: 2021 }),
  'Mutation.saveRegistration': call('saveRegistration', 'SaveRegistrationInput', {
    year: 2021,
    staffId: NO_ID,
    version: 0,
    titles: ['ADVANCED_WORKER'],
  }),
  'Mutation.submitRegistrations': call('submitRegistrations', 'RegistrationsActInput', SHEETS),
  'Mutation.approveRegistrations': call('approveRegistrations', 'RegistrationsActInput', SHEETS),
  'Mutation.returnRegistration': call('returnRegistration', 'RegistrationActInput', {
    ...SHEET,
    reason: 'Lý do',
    parts: ['CONTENT'],
  }),
  'Mutation.withdrawRegistration': call('withdrawRegistration', 'RegistrationActInput', SHEET),
  'Mutation.changeRegistration': call('changeRegistration', 'RegistrationActInput', { ...SHEET, reason: 'Lý do' }),
};
