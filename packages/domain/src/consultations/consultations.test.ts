import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import { plainDate, unreachable } from '../kernel/index.ts';
import { NOMINATION_STATUSES } from '../nominations/index.ts';
import {
  askedOfficesProblems,
  CONSULTATION_ANSWERS,
  CONSULTATION_ASPECTS,
  CONSULTATION_STATUSES,
  CONSULTATION_TRANSITIONS,
  consultationAnswerProblems,
  consultationEventsFor,
  consultationKey,
  outcomeOfAsking,
  standingObjections,
  type ConsultationFacts,
  type ConsultationStatus,
  type LineToAsk,
} from './index.ts';

const TODAY = plainDate('2021-12-06');

const LINE: LineToAsk = {
  status: 'RECEIVED',
  departmentId: 'htqt',
  collectiveId: undefined,
  subjectId: 'ha',
  relativeIds: ['em'],
  proposerIds: ['hung'],
};

function office(departmentId: string) {
  return { departmentId, staffId: null };
}

function officer(staffId: string) {
  return { departmentId: null, staffId };
}

describe('whom one may ask about a line', () => {
  test.each([
    [office('vp'), LINE, ['an'], 'ASKED'],
    [office('htqt'), LINE, ['hung'], 'OWN_OFFICE'],
    [office('vp'), { ...LINE, collectiveId: 'vp' }, ['an'], 'OWN_OFFICE'],
    [office('vp'), LINE, [], 'NOBODY_TO_ANSWER'],
    [office('vp'), LINE, ['em'], 'NOBODY_TO_ANSWER'],
    [office('vp'), LINE, ['em', 'an'], 'ASKED'],
    [officer('ha'), LINE, [], 'NOBODY_TO_ANSWER'],
    [officer('hung'), LINE, [], 'NOBODY_TO_ANSWER'],
    [officer('an'), LINE, [], 'ASKED'],
    [officer('an'), { ...LINE, status: 'ELIGIBLE' }, [], 'MOVED_ON'],
  ] as const)('%o about %o with heads %o: %s', (asked, line, headIds, outcome) => {
    expect(outcomeOfAsking(asked, line, { headIds, isOpen: false })).toBe(outcome);
  });

  test('the same question waits once', () => {
    expect(outcomeOfAsking(office('vp'), LINE, { headIds: ['an'], isOpen: true })).toBe('ALREADY_ASKED');
  });

  test('a line that is not under check is asked about by nobody, whoever it would be', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NOMINATION_STATUSES.filter((status) => status !== 'RECEIVED')),
        fc.boolean(),
        (status, isOpen) =>
          outcomeOfAsking(office('vp'), { ...LINE, status }, { headIds: ['an'], isOpen }) === 'MOVED_ON',
      ),
    );
  });
});

describe('who does what with a question', () => {
  const FACTS: ConsultationFacts = {
    ...office('vp'),
    status: 'ASKED',
    lineStatus: 'RECEIVED',
    subjectId: 'ha',
    relativeIds: ['em'],
    proposerIds: ['hung'],
    place: {
      departmentId: 'htqt',
      departmentKind: 'DIVISION',
      staffId: 'ha',
      headIds: ['hung'],
      isSubjectSecretary: false,
      checkerId: undefined,
    },
  };
  const actor = (staffId: string, role: Role, departmentId?: string) => ({ staffId, roles: [{ role, departmentId }] });

  test.each([
    ['the head of the office', actor('an', 'HEAD', 'vp'), FACTS, ['ANSWER']],
    ['a head who is related', actor('em', 'HEAD', 'vp'), FACTS, []],
    ['a head elsewhere', actor('binh', 'HEAD', 'lsvk'), FACTS, []],
    ['the officer named', actor('an', 'STAFF'), { ...FACTS, ...officer('an') }, ['ANSWER']],
    ['whoever is proposed', actor('ha', 'HEAD', 'vp'), FACTS, []],
    ['the secretariat', actor('thuy', 'SECRETARY'), FACTS, ['REMIND', 'CANCEL']],
    ['the secretariat, once answered', actor('thuy', 'SECRETARY'), { ...FACTS, status: 'ANSWERED' }, []],
    ['the head, once answered', actor('an', 'HEAD', 'vp'), { ...FACTS, status: 'ANSWERED' }, ['ANSWER']],
    ['the head, once the check is over', actor('an', 'HEAD', 'vp'), { ...FACTS, lineStatus: 'ELIGIBLE' }, []],
  ] as const)('%s', (_who, who, facts, events) => {
    expect(consultationEventsFor(who, facts)).toEqual(events);
  });

  test('nobody is heard about the own line, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Role>('STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR', 'CHAIR'),
        fc.constantFrom(...CONSULTATION_STATUSES),
        fc.constantFrom('vp', 'htqt'),
        (role, status, departmentId) =>
          !consultationEventsFor(actor('ha', role, departmentId), { ...FACTS, status }).includes('ANSWER'),
      ),
    );
  });
});

test('every state is reached', () => {
  expect(unreachable<ConsultationStatus, string>(CONSULTATION_TRANSITIONS, 'ASKED')).toEqual([]);
});

describe('what stands of the answers', () => {
  const row = fc.record({
    id: fc.uuid(),
    status: fc.constantFrom(...CONSULTATION_STATUSES),
    aspect: fc.constantFrom(...CONSULTATION_ASPECTS),
    departmentId: fc.constantFrom('vp', 'lsvk'),
    staffId: fc.constant(null),
    answer: fc.constantFrom(...CONSULTATION_ANSWERS),
    answeredAt: fc.integer({ min: 1, max: 9 }).map((hour) => new Date(hour)),
    weighedReason: fc.constantFrom(null, 'Đã xác minh.'),
  });

  test('only the last word of an office on a question can be an objection that hinders', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const standing = standingObjections(rows);
        return standing.every((objection) =>
          rows.every(
            (other) =>
              other.status !== 'ANSWERED' ||
              consultationKey(other) !== consultationKey(objection) ||
              other.answeredAt <= objection.answeredAt,
          ),
        );
      }),
    );
  });

  test('what was weighed, or withdrawn by a later answer, hinders no more', () => {
    const objection = {
      id: '1',
      status: 'ANSWERED' as const,
      aspect: 'FINANCE' as const,
      departmentId: 'vp',
      staffId: null,
      answer: 'OBJECTS' as const,
      answeredAt: new Date(1),
      weighedReason: null,
    };
    const later = { ...objection, id: '2', answer: 'NO_OBJECTION' as const, answeredAt: new Date(2) };
    expect(standingObjections([objection])).toEqual([objection]);
    expect(standingObjections([objection, later])).toEqual([]);
    expect(standingObjections([{ ...objection, weighedReason: 'Đã xác minh.' }])).toEqual([]);
    expect(standingObjections([objection, { ...later, aspect: 'CONDUCT' as const }])).toEqual([objection]);
  });
});

test('what is typed: an aspect outside the list is put into words, a day is not over, a refusal says why', () => {
  const question = { ...office('vp'), aspect: 'OTHER' as const, question: '' };
  const asked = { lineCount: 1, offices: [question], dueOn: plainDate('2021-12-05') };
  expect(askedOfficesProblems(asked, TODAY).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'dueOn IN_PAST',
    'question.0 REQUIRED',
  ]);
  const many = Array.from({ length: 11 }, () => ({ ...question, aspect: 'CONDUCT' as const }));
  expect(
    askedOfficesProblems({ lineCount: 0, offices: many, dueOn: TODAY }, TODAY).map(
      ({ field, code }) => `${field} ${code}`,
    ),
  ).toEqual(['nominationIds REQUIRED', 'offices TOO_MANY']);
  expect(consultationAnswerProblems('NO_OBJECTION', '')).toEqual([]);
  expect(consultationAnswerProblems('CANNOT_SAY', '')).toMatchObject([{ field: 'remark', code: 'REQUIRED' }]);
});
