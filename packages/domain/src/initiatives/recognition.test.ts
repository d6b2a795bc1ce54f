import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { recognitionProblems } from './recognition.ts';

const RECORD = { decisionNumber: '45/QĐ-SNgV', decidedOn: plainDate('2021-12-01'), decidedBy: 'Giám đốc Sở Ngoại vụ' };
const FILED = plainDate('2021-11-10');
const TODAY = plainDate('2021-12-13');

test.each([
  ['a decision after the filing day is recorded', RECORD, []],
  ['a decision of the filing day is recorded', { ...RECORD, decidedOn: FILED }, []],
  [
    'a decision before the filing day is refused',
    { ...RECORD, decidedOn: plainDate('2021-11-09') },
    ['BEFORE_SUBMISSION'],
  ],
  ['a decision of tomorrow is refused', { ...RECORD, decidedOn: plainDate('2021-12-14') }, ['IN_FUTURE']],
  ['a decision needs number and signer', { ...RECORD, decisionNumber: ' ', decidedBy: '' }, ['REQUIRED', 'REQUIRED']],
])('%s', (_title, record, codes) => {
  expect(recognitionProblems(record, FILED, TODAY).map(({ code }) => code)).toEqual(codes);
});
