import { describe, expect, test } from 'vitest';

import { planText } from '../plan-text.ts';
import { changedFields, isSendable, type DraftPhase, type DraftTask, type PlanDraft } from './plan-draft.ts';
import { phaseFindings, waitingSentences } from './plan-findings.ts';
import { mergeDrafts, patchOf, takeFields } from './plan-patch.ts';
import { isPlanDraft } from './plan-stored.ts';

const PHASE: DraftPhase = {
  id: 'p1',
  name: 'Đợt 1',
  fromDay: '01/01/2022',
  fromText: 'Từ đầu năm',
  toDay: '19/05/2022',
  toText: '',
  reviewOn: '',
  reviewText: '',
  occasions: [],
};
const TASK: DraftTask = { id: 't1', number: '1', title: 'Thi đua', content: '', items: [] };
const DRAFT: PlanDraft = {
  title: 'Kế hoạch năm 2022',
  theme: '',
  fromDay: '01/01/2022',
  toDay: '31/12/2022',
  paperType: 'Kế hoạch',
  planNumber: '',
  planDate: '',
  issuer: '',
  signerPost: '',
  signerName: '',
  purposes: 'Một\nHai',
  requirements: '',
  generalGoals: '',
  phases: [PHASE],
  tasks: [TASK],
  thematicMovements: [],
  recipients: [],
  references: [],
  duties: [],
};
const t = planText.vi;

describe('what is sent', () => {
  test('only what changed and makes sense: one matter a line, a date that was emptied is taken back', () => {
    const base = { ...DRAFT, planDate: '05/02/2022' };
    const draft = { ...base, planDate: '', purposes: ' Một \n\nHai\nBa', theme: 'Bứt phá' };
    expect(patchOf('YEARLY', base, draft)).toEqual({
      theme: 'Bứt phá',
      clearPlanDate: true,
      purposes: ['Một', 'Hai', 'Ba'],
    });
    expect(patchOf('YEARLY', DRAFT, { ...DRAFT, purposes: 'Một\n\n Hai' })).toBeUndefined();
  });

  test.each([
    ['a title of nothing', { title: ' ' }, 'title', []],
    ['a day that does not exist', { planDate: '31/02/2022' }, 'planDate', []],
    ['a year left', { toDay: '31/01/2023' }, 'period', [t.waits.period]],
    ['a phase without days', { phases: [{ ...PHASE, toDay: '' }] }, 'phases', [t.waits.noDay('Đợt 1')]],
    [
      'a phase that ends before it starts',
      { phases: [{ ...PHASE, toDay: '01/12/2021' }] },
      'phases',
      [t.waits.endsBeforeStart('Đợt 1')],
    ],
    ['two tasks of one number', { tasks: [TASK, { ...TASK, id: 't2' }] }, 'tasks', [t.waits.doubleNumber('1')]],
  ] as const)('%s waits on this machine and says why', (_what, changes, field, sentences) => {
    const draft: PlanDraft = { ...DRAFT, ...changes };
    expect(isSendable(draft, field, 'YEARLY')).toBe(false);
    expect(patchOf('YEARLY', DRAFT, draft)).toBeUndefined();
    expect(waitingSentences(t, draft, field, 'YEARLY')).toEqual(expect.arrayContaining([...sentences]));
    expect(waitingSentences(t, draft, field, 'YEARLY')).not.toEqual([]);
  });
});

test('two versions join part by part; what both changed is a question', () => {
  const mine = { ...DRAFT, theme: 'Của tôi', tasks: [] };
  const theirs = { ...DRAFT, theme: 'Của người kia', issuer: 'Sở Ngoại vụ', toDay: '30/11/2022' };
  const { draft, conflicts } = mergeDrafts(DRAFT, mine, theirs);
  expect(conflicts).toEqual(['theme']);
  expect(draft).toMatchObject({ theme: 'Của tôi', tasks: [], issuer: 'Sở Ngoại vụ', toDay: '30/11/2022' });
  expect(changedFields(draft, takeFields(draft, theirs, ['theme']))).toEqual(['theme']);
});

test('arithmetic of the phases speaks while they are typed', () => {
  const occasion = {
    id: 'o',
    name: 'Xô Viết Nghệ Tĩnh',
    originDay: '12/09/1930',
    anniversary: '12/09/2022',
    statedYears: '91',
  };
  const second = { ...PHASE, id: 'p2', name: 'Đợt 2', fromDay: '01/06/2022', toDay: '31/12/2022' };
  const phases = [PHASE, { ...second, occasions: [occasion] }];
  expect(phaseFindings({ ...DRAFT, phases })).toMatchObject([
    { code: 'PHASE_GAP', fromDay: '2022-05-20', toDay: '2022-05-31' },
    { code: 'ANNIVERSARY_COUNT', stated: 91, actual: 92 },
  ]);
});

test.each([
  [DRAFT, true],
  [{ ...DRAFT, phases: [{ name: 'without an id' }] }, false],
  [{ ...DRAFT, theme: undefined }, false],
  ['{}', false],
])('a copy of this machine is read only when this release wrote it: %#', (copy, isOurs) => {
  expect(isPlanDraft(JSON.parse(JSON.stringify(copy)))).toBe(isOurs);
});
