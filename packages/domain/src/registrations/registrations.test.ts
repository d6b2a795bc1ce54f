import { describe, expect, test } from 'vitest';
import { unreachable, plainDate } from '../kernel/index.ts';
import type { Role } from '../accounts/index.ts';
import {
  editedContent,
  isWholeChoice,
  keepsRegistration,
  mayDoWithRegistration,
  maySeeRegistration,
  missingForSending,
  needsOf,
  REGISTRATION_TITLES,
  REGISTRATION_TRANSITIONS,
  registrationEventsFor,
  registrationGate,
  withTitle,
  type RegistrationActor,
  type RegistrationContent,
  type RegistrationFacts,
} from './index.ts';

function actor(staffId: string, ...roles: readonly (readonly [Role, string?])[]): RegistrationActor {
  return {
    accountId: `account of ${staffId}`,
    staffId,
    roles: roles.map(([role, departmentId]) => ({ role, departmentId })),
  };
}

const me = actor('ha', ['STAFF']);
const head = actor('uoc', ['STAFF'], ['HEAD', 'htqt']);
const otherHead = actor('duc', ['STAFF'], ['HEAD', 'lsvk']);
const secretary = actor('an', ['STAFF'], ['SECRETARY']);
const director = actor('tri', ['STAFF'], ['DIRECTOR']);
const auditor: RegistrationActor = {
  accountId: 'auditor',
  staffId: undefined,
  roles: [{ role: 'AUDITOR', departmentId: undefined }],
};

const mine: RegistrationFacts = {
  departmentId: 'htqt',
  departmentKind: 'DIVISION',
  staffId: 'ha',
  headIds: ['uoc'],
  isSubjectSecretary: false,
  status: 'SUBMITTED',
  submittedById: me.accountId,
  isSentBySecretary: false,
  isSentByHead: false,
};

describe('the life of a sheet', () => {
  test('every state is reached', () => {
    expect(unreachable(REGISTRATION_TRANSITIONS, 'DRAFT')).toEqual([]);
  });

  test('is withdrawn until approved, then changed', () => {
    expect(registrationEventsFor(me, mine)).toEqual(['WITHDRAW']);
    expect(registrationEventsFor(me, { ...mine, status: 'APPROVED' })).toEqual(['CHANGE']);
  });
});

describe('who may', () => {
  test('a head passes the sheets of the people, the secretariat those of all', () => {
    for (const judge of [head, secretary]) expect(mayDoWithRegistration(judge, 'APPROVE', mine)).toBe(true);
    for (const other of [me, otherHead, director, auditor]) {
      expect(mayDoWithRegistration(other, 'APPROVE', mine)).toBe(false);
    }
  });

  test('a head does not pass the own sheet: the secretariat does', () => {
    const own = { ...mine, staffId: 'uoc', submittedById: head.accountId };
    expect(mayDoWithRegistration(head, 'APPROVE', own)).toBe(false);
    expect(mayDoWithRegistration(secretary, 'APPROVE', own)).toBe(true);
  });

  test('whoever sent a sheet for somebody else does not pass it', () => {
    expect(mayDoWithRegistration(head, 'APPROVE', { ...mine, submittedById: head.accountId })).toBe(false);
  });

  test('the sheet of a division is written by its head and passed by the secretariat', () => {
    const ofDivision = { ...mine, staffId: undefined, submittedById: head.accountId };
    expect(keepsRegistration(head, ofDivision)).toBe(true);
    expect(keepsRegistration(secretary, ofDivision)).toBe(false);
    expect(mayDoWithRegistration(secretary, 'RETURN', ofDivision)).toBe(true);
    expect(mayDoWithRegistration(otherHead, 'RETURN', ofDivision)).toBe(false);
  });

  test('the director stands in for a secretary and where a secretary has sent the sheet', () => {
    const ofSecretary = { ...mine, staffId: 'an', submittedById: secretary.accountId, isSubjectSecretary: true };
    expect(mayDoWithRegistration(director, 'APPROVE', ofSecretary)).toBe(true);
    const vacant = {
      ...mine,
      staffId: undefined,
      headIds: [],
      submittedById: secretary.accountId,
      isSentBySecretary: true,
    };
    expect(keepsRegistration(secretary, vacant)).toBe(true);
    expect(mayDoWithRegistration(secretary, 'APPROVE', vacant)).toBe(false);
    expect(mayDoWithRegistration(director, 'APPROVE', vacant)).toBe(true);
  });

  test('an unsent sheet is read by its writer, the head and the secretariat only', () => {
    const draft = { ...mine, status: 'DRAFT' as const };
    expect([me, head, secretary].map((each) => maySeeRegistration(each, draft))).toEqual([true, true, true]);
    expect([otherHead, director, auditor].map((each) => maySeeRegistration(each, draft))).toEqual([
      false,
      false,
      false,
    ]);
    expect([otherHead, director, auditor].map((each) => maySeeRegistration(each, mine))).toEqual([false, true, true]);
  });
});

describe('the gate', () => {
  const terms = { year: 2021, dueOn: plainDate('2021-02-26'), changesUntil: undefined, windowUntil: undefined };
  const fresh = { status: 'DRAFT', wasApproved: false } as const;

  test.each([
    ['2021-02-26', terms, fresh, { isOpen: true, isLate: false, until: '2021-02-26' }],
    ['2021-02-27', terms, fresh, { isOpen: false, reason: 'AFTER_DEADLINE', closedOn: '2021-02-26' }],
    [
      '2021-05-10',
      { ...terms, windowUntil: plainDate('2021-05-15') },
      fresh,
      { isOpen: true, isLate: true, until: '2021-05-15' },
    ],
    [
      '2021-05-16',
      { ...terms, windowUntil: plainDate('2021-05-15') },
      fresh,
      { isOpen: false, reason: 'AFTER_DEADLINE', closedOn: '2021-02-26' },
    ],
    ['2021-06-01', { ...terms, dueOn: undefined }, fresh, { isOpen: true, isLate: false, until: undefined }],
    ['2022-01-03', terms, fresh, { isOpen: false, reason: 'OTHER_YEAR', closedOn: undefined }],
    ['2021-03-05', terms, { ...fresh, status: 'RETURNED' }, { isOpen: true, isLate: true, until: undefined }],
    [
      '2021-03-05',
      terms,
      { ...fresh, wasApproved: true },
      { isOpen: false, reason: 'NO_CHANGES', closedOn: undefined },
    ],
    [
      '2021-03-05',
      { ...terms, changesUntil: plainDate('2021-06-30') },
      { ...fresh, wasApproved: true },
      { isOpen: true, isLate: true, until: '2021-06-30' },
    ],
    [
      '2021-07-01',
      { ...terms, changesUntil: plainDate('2021-06-30') },
      { ...fresh, wasApproved: true },
      { isOpen: false, reason: 'CHANGES_OVER', closedOn: '2021-06-30' },
    ],
  ] as const)('on %s', (today, given, sheet, expected) => {
    expect(registrationGate(given, plainDate(today), sheet)).toEqual(expected);
  });
});

describe('titles', () => {
  test('a title brings the one it stands on and falls with it', () => {
    expect(withTitle([], 'PROVINCIAL_EMULATION_FIGHTER', true)).toEqual(REGISTRATION_TITLES.PERSON);
    expect(withTitle(REGISTRATION_TITLES.PERSON, 'GRASSROOTS_EMULATION_FIGHTER', false)).toEqual(['ADVANCED_WORKER']);
    expect(withTitle(['ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE'], 'ADVANCED_COLLECTIVE', false)).toEqual([]);
    expect(isWholeChoice(['GRASSROOTS_EMULATION_FIGHTER'])).toBe(false);
  });

  test.each(['A', 'B1', 'B2'] as const)('each says what it needs and where that is written, regime %s', (regime) => {
    for (const title of [...REGISTRATION_TITLES.PERSON, ...REGISTRATION_TITLES.COLLECTIVE]) {
      const needs = needsOf(title, regime);
      expect(needs.length, title).toBeGreaterThan(1);
      expect(needs.every(({ text, citation }) => text !== '' && citation !== '')).toBe(true);
    }
  });
});

describe('the content', () => {
  const movements = [
    { id: 'no', commitments: ['Không hách dịch', 'Không quan liêu'] },
    { id: 'hours', commitments: [] },
  ];
  const empty: RegistrationContent = { titles: [], content: '', measures: '', initiativeCount: 0, pledges: [] };

  test('keeps what is left out and cleans what is typed', () => {
    const before = { ...empty, content: 'Cũ' };
    const edited = editedContent(before, { titles: ['ADVANCED_WORKER'], measures: 'Mới\r\n' }, 'PERSON', movements);
    expect(edited).toEqual({ ok: true, value: { ...before, titles: ['ADVANCED_WORKER'], measures: 'Mới\n' } });
  });

  test.each([
    [{ titles: ['ADVANCED_COLLECTIVE'] as const }, 'titles', 'NOT_OF_SUBJECT'],
    [{ titles: ['GRASSROOTS_EMULATION_FIGHTER'] as const }, 'titles', 'BASE_MISSING'],
    [{ content: 'x'.repeat(2_001) }, 'content', 'TOO_LONG'],
    [{ initiativeCount: 21 }, 'initiativeCount', 'OUT_OF_RANGE'],
    [{ initiativeCount: -1 }, 'initiativeCount', 'OUT_OF_RANGE'],
    [{ pledges: [{ movementId: 'else', commitments: [] }] }, 'pledges', 'UNKNOWN_PLEDGE'],
    [{ pledges: [{ movementId: 'no', commitments: ['Không gì'] }] }, 'pledges', 'UNKNOWN_PLEDGE'],
  ])('refuses %j', (typed, field, code) => {
    const edited = editedContent(empty, typed, 'PERSON', movements);
    expect(edited).toMatchObject({ ok: false, error: [{ field, code }] });
  });

  test('is sent with a title, its content, and every point of a pledge', () => {
    expect(missingForSending(empty, movements).map(({ field }) => field)).toEqual(['titles', 'content']);
    const whole: RegistrationContent = {
      titles: ['ADVANCED_WORKER'],
      content: 'Hoàn thành nhiệm vụ',
      measures: '',
      initiativeCount: 0,
      pledges: [{ movementId: 'hours', commitments: [] }],
    };
    expect(missingForSending(whole, movements)).toEqual([]);
    const half = { ...whole, pledges: [{ movementId: 'no', commitments: ['Không quan liêu'] }] };
    expect(missingForSending(half, movements)).toEqual([
      { field: 'pledges.no', code: 'NOT_ALL_TICKED', limit: 2, actual: 1 },
    ]);
    const higher = { ...whole, titles: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const };
    expect(missingForSending(higher, movements)).toEqual([{ field: 'measures', code: 'REQUIRED' }]);
  });
});
