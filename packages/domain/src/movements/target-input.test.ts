import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { targetChanges } from './target-changes.ts';
import { fittedDraft, MEASURE_FIELDS, targetProblems, type TargetDraft } from './target-input.ts';
import { targetEditingFor } from './target-life.ts';
import { TARGET_KINDS } from './target.ts';

const YEAR = { fromDay: plainDate('2021-01-01'), toDay: plainDate('2021-12-31') };
const BLANK: TargetDraft = {
  code: '2.10c',
  group: 'TASK',
  kind: 'COUNT_RANGE',
  title: 'Sáng kiến cấp cơ sở',
  sourceText: '',
  awardCode: null,
  subjectKind: null,
  initiativeScope: null,
  minimum: null,
  maximum: null,
  shareBasisPoints: null,
  base: null,
  baseDate: 'YEAR_END',
  ratedDepartmentId: null,
  ratingLevel: null,
  ownerDepartmentId: 'van-phong',
  evidence: 'Quyết định công nhận',
  dueOn: plainDate('2021-12-31'),
  note: null,
  decider: null,
  tag: null,
  countsRegistered: false,
  incidentKinds: [],
  countsDiscipline: false,
  thematicMovementId: null,
};

function draft(changes: Partial<TargetDraft>): TargetDraft {
  return fittedDraft({ ...BLANK, ...changes });
}

describe('what is wrong with a target', () => {
  const award = { awardCode: 'GRASSROOTS_EMULATION_FIGHTER', subjectKind: 'PERSON' } as const;
  test.each([
    ['07 to 09 initiatives', { minimum: 7, maximum: 9 }, []],
    ['a range of 9 to 7', { minimum: 9, maximum: 7 }, ['maximum RANGE_REVERSED']],
    ['a count of nothing', { minimum: 0 }, ['minimum TOO_SMALL']],
    ['a count without a number', {}, ['minimum REQUIRED']],
    [
      'a percentage without a base',
      { kind: 'AWARD_SHARE_MINIMUM', ...award, shareBasisPoints: 1_500 },
      ['base BASE_MISSING'],
    ],
    [
      'a percentage of 150 %',
      { kind: 'AWARD_SHARE_MINIMUM', ...award, shareBasisPoints: 15_000, base: 'STAFF' },
      ['shareBasisPoints TOO_LARGE'],
    ],
    [
      'at least 15 % of the staff',
      { kind: 'AWARD_SHARE_MINIMUM', ...award, shareBasisPoints: 1_500, base: 'STAFF' },
      [],
    ],
    [
      'at least 10 % of those who hold Lao động tiên tiến',
      { kind: 'AWARD_SHARE_MINIMUM', ...award, shareBasisPoints: 1_000, base: 'ADVANCED_WORKERS' },
      [],
    ],
    [
      'everybody of those who hold a title',
      { kind: 'AWARD_SHARE_ALL', ...award, base: 'ADVANCED_WORKERS' },
      ['base WRONG_BASE'],
    ],
    [
      'a person’s award out of departments',
      { kind: 'AWARD_SHARE_ALL', ...award, base: 'DEPARTMENTS' },
      ['base WRONG_BASE'],
    ],
    [
      'a title of persons for a collective',
      { kind: 'AWARD_COUNT', ...award, subjectKind: 'COLLECTIVE', minimum: 1 },
      ['subjectKind WRONG_SUBJECT'],
    ],
    ['an award without its name', { kind: 'AWARD_COUNT', minimum: 8 }, ['awardCode REQUIRED']],
    ['a rating of nobody', { kind: 'ORGANISATION_RATING' }, ['ratedDepartmentId REQUIRED', 'ratingLevel REQUIRED']],
    ['a recognition by nobody', { kind: 'RECOGNITION', minimum: 1 }, ['decider REQUIRED']],
    ['conduct of nobody', { kind: 'CONDUCT_ALL' }, ['base BASE_MISSING']],
    ['a target nobody answers for', { minimum: 1, ownerDepartmentId: null }, ['ownerDepartmentId REQUIRED']],
    ['a target without evidence', { minimum: 1, evidence: ' ' }, ['evidence REQUIRED']],
    ['a day before the plan', { minimum: 1, dueOn: plainDate('2020-12-31') }, ['dueOn BEFORE_START']],
    ['a day years after the plan', { minimum: 1, dueOn: plainDate('2023-01-01') }, ['dueOn TOO_LATE']],
    ['a title of a thousand letters', { minimum: 1, title: 'a'.repeat(1_000), sourceText: 'x' }, ['title TOO_LONG']],
  ] as const)('%s', (_title, changes, expected) => {
    const problems = targetProblems(draft(changes), YEAR).map(({ field, code }) => `${field} ${code}`);
    expect(problems).toEqual(expected);
  });
});

describe('a draft fitted to its kind', () => {
  test('a rating keeps no number of the count it was before', () => {
    expect(draft({ kind: 'ORGANISATION_RATING', minimum: 7, maximum: 9, ratingLevel: 'EXCELLENT' })).toMatchObject({
      minimum: null,
      maximum: null,
      ratingLevel: 'EXCELLENT',
    });
  });

  test('the plan’s own words are the title where nobody gave others', () => {
    expect(draft({ title: ' Sáng kiến ' })).toMatchObject({ title: 'Sáng kiến', sourceText: 'Sáng kiến' });
  });

  test('all of a base is a hundred per cent', () => {
    expect(draft({ kind: 'CONDUCT_ALL', base: 'STAFF' }).shareBasisPoints).toBe(10_000);
  });

  test('what counts registered things counts no decisions', () => {
    expect(draft({ countsRegistered: true, initiativeScope: 'GRASSROOTS', minimum: 2 }).initiativeScope).toBeNull();
  });

  test.each([
    ['over 90 % take part', { kind: 'PARTICIPATION_ALL', base: 'STAFF', shareBasisPoints: 9_000 }, 9_000],
    ['all take part', { kind: 'PARTICIPATION_ALL', base: 'STAFF' }, 10_000],
    ['95 % of the families', { kind: 'RECOGNITION', base: 'FAMILIES', shareBasisPoints: 9_500 }, 9_500],
    ['a status of the body', { kind: 'RECOGNITION', shareBasisPoints: 9_500 }, null],
    ['nobody breaks a rule', { kind: 'CONDUCT_ALL', base: 'STAFF', shareBasisPoints: 9_000 }, 10_000],
  ] as const)('its share is kept where a share is asked: %s', (_title, changes, share) => {
    expect(draft(changes).shareBasisPoints).toBe(share);
  });

  test('every kind is fitted once and for all', () => {
    const full: Partial<TargetDraft> = {
      awardCode: 'ADVANCED_WORKER',
      subjectKind: 'PERSON',
      initiativeScope: 'PROVINCE',
      minimum: 1,
      maximum: 2,
      shareBasisPoints: 1_500,
      base: 'STAFF',
      ratedDepartmentId: 'chi-bo',
      ratingLevel: 'GOOD',
      decider: 'Bộ Ngoại giao',
      incidentKinds: ['SMOKING', 'OTHER'],
      countsDiscipline: true,
    };
    for (const kind of TARGET_KINDS) {
      const fitted = draft({ ...full, kind });
      expect(fittedDraft(fitted)).toEqual(fitted);
      expect(fitted.awardCode !== null).toBe((MEASURE_FIELDS[kind] as readonly string[]).includes('awardCode'));
    }
  });
});

test('differences name the field, the old and the new value', () => {
  const before = draft({ minimum: 7, maximum: 9 });
  const after = draft({ minimum: 8, maximum: 9, tag: 'Hội nghị CBCCVC 2021' });
  expect(targetChanges(before, after)).toEqual([
    { field: 'minimum', before: '7', after: '8' },
    { field: 'tag', before: undefined, after: 'Hội nghị CBCCVC 2021' },
  ]);
  expect(targetChanges(after, after)).toEqual([]);
});

const SECRETARY = { roles: [{ role: 'SECRETARY', departmentId: undefined }] } as const;
const DIRECTOR = { roles: [{ role: 'DIRECTOR', departmentId: undefined }] } as const;

test.each([
  ['the secretary writes a draft freely', SECRETARY, 'DRAFT', false, 'FREE'],
  ['the secretary says why after the launch', SECRETARY, 'LAUNCHED', false, 'WITH_REASON'],
  ['nobody changes the targets of a judged year', SECRETARY, 'FINAL_REVIEWED', false, 'NONE'],
  ['a removed target stays as it is', SECRETARY, 'LAUNCHED', true, 'NONE'],
  ['the director reads', DIRECTOR, 'DRAFT', false, 'NONE'],
] as const)('%s', (_title, actor, movementStatus, isRemoved, expected) => {
  expect(targetEditingFor(actor, { movementStatus, isRemoved })).toBe(expected);
});
