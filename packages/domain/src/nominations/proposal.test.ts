import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { AWARD_CODES, AWARDS, COMMENDATION_KINDS, type AwardDescription } from '../vocabulary/index.ts';
import { otherSubjectOf, otherSubjectProblems } from './other-subject.ts';
import {
  awardsToPropose,
  isOfYearlyList,
  kindsToPropose,
  proposalProblems,
  type ProposalInput,
  type ProposedSubject,
} from './proposal.ts';

const STAFF: ProposedSubject = { kind: 'PERSON', isOfBody: true, isForeign: false };
const BODY: ProposedSubject = { kind: 'COLLECTIVE', isOfBody: true, isForeign: false };
const HOUSEHOLD: ProposedSubject = { kind: 'HOUSEHOLD', isOfBody: false, isForeign: false };
const FOREIGNER: ProposedSubject = { kind: 'PERSON', isOfBody: false, isForeign: true };
const TODAY = plainDate('2021-12-06');

describe('what may be proposed', () => {
  test('a household and a foreigner get forms, no titles', () => {
    expect(awardsToPropose(HOUSEHOLD, 'MERIT')).toEqual([
      'PRIME_MINISTER_MERIT',
      'PROVINCIAL_MERIT',
      'MINISTERIAL_MERIT',
      'DIRECTOR_COMMENDATION',
    ]);
    expect(kindsToPropose(FOREIGNER)).toEqual(['FOREIGN']);
    expect(awardsToPropose(FOREIGNER, 'FOREIGN').every((award) => AWARDS[award].nature === 'FORM')).toBe(true);
  });

  test('what the yearly list has columns for is ticked there', () => {
    expect(isOfYearlyList('ADVANCED_WORKER', 'MERIT', STAFF)).toBe(true);
    expect(isOfYearlyList('DIRECTOR_COMMENDATION', 'SUDDEN', STAFF)).toBe(false);
    expect(awardsToPropose(STAFF, 'MERIT')).not.toContain('ADVANCED_WORKER');
    expect(awardsToPropose(STAFF, 'SUDDEN')).toContain('DIRECTOR_COMMENDATION');
  });

  test('every award is for the kinds and the subjects of the catalogue only', () => {
    for (const kind of COMMENDATION_KINDS) {
      for (const subject of [STAFF, BODY, HOUSEHOLD, FOREIGNER]) {
        const awards = awardsToPropose(subject, kind);
        const fit = AWARD_CODES.filter((award) => {
          const { subjects, kinds }: AwardDescription = AWARDS[award];
          return subjects.includes(subject.kind) && kinds.includes(kind);
        });
        expect(fit).toEqual(expect.arrayContaining([...awards]));
      }
    }
  });
});

describe('what a proposal has to say', () => {
  const sudden: ProposalInput = {
    subject: STAFF,
    award: 'DIRECTOR_COMMENDATION',
    kind: 'SUDDEN',
    achievement: 'Cứu người trong lũ',
    achievedOn: plainDate('2021-10-20'),
    thematicMovementId: undefined,
    year: 2021,
  };

  test.each<readonly [string, Partial<ProposalInput>, readonly string[]]>([
    ['all of it', {}, []],
    ['an achievement without words', { achievement: ' ' }, ['achievement REQUIRED']],
    ['a sudden achievement without its day', { achievedOn: undefined }, ['achievedOn REQUIRED']],
    ['a day that is still to come', { achievedOn: plainDate('2021-12-07') }, ['achievedOn NOT_YET']],
    ['a day of the year before', { achievedOn: plainDate('2020-12-30') }, []],
    ['a day too long ago', { achievedOn: plainDate('2019-12-30') }, ['achievedOn OTHER_YEAR']],
    ['a campaign without its movement', { kind: 'CAMPAIGN' }, ['thematicMovementId REQUIRED']],
    ['đối ngoại for one of ours', { kind: 'FOREIGN' }, ['kind WRONG_KIND']],
    ['a title by sudden achievement', { award: 'ADVANCED_WORKER' }, ['award WRONG_AWARD']],
    [
      'a household that is proposed for an order',
      { subject: HOUSEHOLD, award: 'LABOUR_ORDER_THIRD' },
      ['award WRONG_AWARD'],
    ],
  ])('%s', (_name, changed, problems) => {
    const found = proposalProblems({ ...sudden, ...changed }, TODAY);
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
  });
});

describe('a subject from outside', () => {
  const typed = {
    kind: 'PERSON',
    name: ' Kim  Min-ho ',
    place: '',
    occupation: ' Giáo sư ',
    country: ' Hàn Quốc ',
    isWorker: false,
  } as const;

  test('is written without blanks, and without the parts that its kind does not have', () => {
    expect(otherSubjectOf(typed)).toMatchObject({ name: 'Kim Min-ho', occupation: 'Giáo sư', country: 'Hàn Quốc' });
    expect(otherSubjectOf({ ...typed, kind: 'HOUSEHOLD', isWorker: true })).toMatchObject({
      occupation: '',
      country: '',
      isWorker: false,
    });
  });

  test('has a name, and in the country a place', () => {
    const codes = (subject: Parameters<typeof otherSubjectOf>[0]) =>
      otherSubjectProblems(otherSubjectOf(subject)).map(({ field, code }) => `${field} ${code}`);
    expect(codes(typed)).toEqual([]);
    expect(codes({ ...typed, country: '' })).toEqual(['place REQUIRED']);
    expect(codes({ ...typed, name: ' ' })).toEqual(['name REQUIRED']);
  });
});
