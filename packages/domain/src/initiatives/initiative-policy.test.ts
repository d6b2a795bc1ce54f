import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import {
  applyInitiativeEvent,
  initiativeEventsFor,
  mayEverDoWithInitiative,
  type InitiativeActor,
  type InitiativeFacts,
} from './initiative-policy.ts';
import { INITIATIVE_STATUSES } from './initiative-status.ts';

const JUDGING = [
  'ENDORSE',
  'RETURN',
  'RECEIVE',
  'ASSIGN',
  'PUT_TO_COUNCIL',
  'RECOGNISE',
  'ADD_SCOPE',
  'REFUSE',
  'DECLINE',
] as const;
const OWNING = ['SAVE', 'SUBMIT', 'WITHDRAW'] as const;

function headOf(departmentId: string): Grant {
  return { role: 'HEAD', departmentId };
}

const STAFF: Grant = { role: 'STAFF', departmentId: undefined };
const OFFICE: Grant = { role: 'SECRETARY', departmentId: undefined };
const DIRECTING: Grant = { role: 'DIRECTOR', departmentId: undefined };
const OWNER: InitiativeActor = { staffId: 'lan', roles: [STAFF] };
const HEAD: InitiativeActor = { staffId: 'hung', roles: [STAFF, headOf('hop-tac')] };
const SECRETARY: InitiativeActor = { staffId: 'thu', roles: [STAFF, OFFICE] };
const DIRECTOR: InitiativeActor = { staffId: 'son', roles: [STAFF, DIRECTING] };
const BY_SECRETARY = { ownerId: 'lan', authorIds: ['lan', 'thu'] } as const;

function facts(changes: Partial<InitiativeFacts> = {}): InitiativeFacts {
  return {
    status: 'SUBMITTED',
    ownerId: 'lan',
    authorIds: ['lan', 'minh'],
    departmentId: 'hop-tac',
    headIds: ['hung'],
    secretaryIds: ['thu'],
    isLate: false,
    ...changes,
  };
}

describe('who may do what with an initiative', () => {
  test.each([
    ['the owner', 'a draft', OWNER, facts({ status: 'DRAFT' }), ['SAVE', 'SUBMIT', 'WITHDRAW']],
    ['the owner', 'a submitted request', OWNER, facts(), ['WITHDRAW', 'TELL_APPLICATION']],
    ['the owner', 'a returned request', OWNER, facts({ status: 'RETURNED' }), ['SAVE', 'SUBMIT', 'WITHDRAW']],
    ['a co-author', 'a draft', { ...OWNER, staffId: 'minh' }, facts({ status: 'DRAFT' }), []],
    ['the head', 'a submitted request', HEAD, facts(), ['ENDORSE', 'RETURN']],
    ['the head', 'an endorsed request', HEAD, facts({ status: 'ENDORSED' }), []],
    ['the head of another division', 'a submitted request', { ...HEAD, roles: [headOf('lanh-su')] }, facts(), []],
    ['the secretary', 'a submitted request', SECRETARY, facts(), ['TELL_APPLICATION']],
    [
      'the secretary',
      'an endorsed request',
      SECRETARY,
      facts({ status: 'ENDORSED' }),
      ['RECEIVE', 'RETURN', 'DECLINE', 'TELL_APPLICATION'],
    ],
    ['the secretary', 'a returned request whose time is not over', SECRETARY, facts({ status: 'RETURNED' }), []],
    [
      'the secretary',
      'a returned request whose time is over',
      SECRETARY,
      facts({ status: 'RETURNED', isLate: true }),
      ['DECLINE'],
    ],
    [
      'the owner',
      'a returned request whose time is over',
      OWNER,
      facts({ status: 'RETURNED', isLate: true }),
      ['SAVE', 'SUBMIT', 'WITHDRAW'],
    ],
    [
      'the secretary',
      'a received request',
      SECRETARY,
      facts({ status: 'RECEIVED' }),
      ['ASSIGN', 'PUT_TO_COUNCIL', 'RECOGNISE', 'REFUSE', 'RETURN', 'TELL_APPLICATION'],
    ],
    [
      'the secretary',
      'a request that is being scored',
      SECRETARY,
      facts({ status: 'SCORING' }),
      ['ASSIGN', 'PUT_TO_COUNCIL', 'RETURN', 'TELL_APPLICATION'],
    ],
    [
      'the secretary',
      'a request before the council',
      SECRETARY,
      facts({ status: 'BEFORE_COUNCIL' }),
      ['RECOGNISE', 'REFUSE', 'RETURN', 'TELL_APPLICATION'],
    ],
    [
      'the owner',
      'a request that is being scored',
      OWNER,
      facts({ status: 'SCORING' }),
      ['TELL_APPLICATION', 'ASK_WITHDRAWAL'],
    ],
    ['the head', 'a request before the council', HEAD, facts({ status: 'BEFORE_COUNCIL' }), []],
    [
      'the secretary',
      'a head’s own request',
      SECRETARY,
      facts({ ownerId: 'hung', authorIds: ['hung'] }),
      ['ENDORSE', 'RETURN', 'TELL_APPLICATION'],
    ],
    [
      'the secretary',
      'a request of a division without head',
      SECRETARY,
      facts({ headIds: [] }),
      ['ENDORSE', 'RETURN', 'TELL_APPLICATION'],
    ],
    ['the director', 'a received request', DIRECTOR, facts({ status: 'RECEIVED' }), []],
    [
      'the director',
      'an endorsed request of the only secretary',
      DIRECTOR,
      facts({ ...BY_SECRETARY, status: 'ENDORSED' }),
      ['RECEIVE', 'RETURN', 'DECLINE', 'TELL_APPLICATION'],
    ],
    [
      'the director',
      'a received request of the only secretary',
      DIRECTOR,
      facts({ ...BY_SECRETARY, status: 'RECEIVED' }),
      ['ASSIGN', 'PUT_TO_COUNCIL', 'RECOGNISE', 'REFUSE', 'RETURN', 'TELL_APPLICATION'],
    ],
    [
      'the director',
      'a received request of one of two secretaries',
      DIRECTOR,
      facts({ ...BY_SECRETARY, status: 'RECEIVED', secretaryIds: ['thu', 'an'] }),
      [],
    ],
    ['the director', 'a submitted request of the only secretary', DIRECTOR, facts(BY_SECRETARY), ['TELL_APPLICATION']],
    [
      'the director',
      'a submitted request of secretary and head together',
      DIRECTOR,
      facts({ ownerId: 'thu', authorIds: ['thu', 'hung'] }),
      ['ENDORSE', 'RETURN', 'TELL_APPLICATION'],
    ],
    [
      'the director',
      'a request of director and secretary together',
      DIRECTOR,
      facts({ ownerId: 'son', authorIds: ['son', 'thu'], status: 'RECEIVED' }),
      ['WITHDRAW', 'TELL_APPLICATION'],
    ],
    ['a stranger', 'a submitted request', { staffId: 'an', roles: [STAFF] }, facts(), []],
    ['an account without a person', 'a draft', { staffId: undefined, roles: [STAFF] }, facts({ status: 'DRAFT' }), []],
  ] as const)('%s of %s', (_who, _what, actor, initiative, expected) => {
    expect(initiativeEventsFor(actor, initiative)).toEqual(expected);
  });

  const people = ['lan', 'minh', 'hung', 'thu', 'an'] as const;
  const departments = ['hop-tac', 'lanh-su'] as const;
  const anyFacts = fc.record({
    status: fc.constantFrom(...INITIATIVE_STATUSES),
    ownerId: fc.constantFrom(...people),
    authorIds: fc.subarray([...people]),
    departmentId: fc.constantFrom(...departments),
    headIds: fc.subarray([...people]),
    secretaryIds: fc.subarray([...people]),
    isLate: fc.boolean(),
  });
  const anyActor = fc.record({
    staffId: fc.constantFrom(...people, undefined),
    roles: fc.subarray<Grant>([STAFF, OFFICE, DIRECTING, ...departments.map(headOf)]),
  });

  test('nobody judges an initiative of their own', () => {
    fc.assert(
      fc.property(anyActor, anyFacts, (actor, initiative) => {
        const isAuthor =
          actor.staffId === initiative.ownerId || initiative.authorIds.some((id) => id === actor.staffId);
        const events = initiativeEventsFor(actor, initiative);
        return !isAuthor || JUDGING.every((event) => !events.includes(event));
      }),
    );
  });

  test('nobody but the owner writes, submits or withdraws', () => {
    fc.assert(
      fc.property(anyActor, anyFacts, (actor, initiative) => {
        const events = initiativeEventsFor(actor, initiative);
        return actor.staffId === initiative.ownerId || OWNING.every((event) => !events.includes(event));
      }),
    );
  });

  test.each([
    ['SUBMITTED', 'ENDORSE'],
    ['ENDORSED', 'RECEIVE'],
    ['RECEIVED', 'RECOGNISE'],
  ] as const)(
    'a request that is %s always has somebody who may %s it, as long as the director is no author',
    (status, event) => {
      fc.assert(
        fc.property(anyFacts, (any) => {
          const request = { ...any, status };
          const heads = request.headIds.map((staffId) => ({ staffId, roles: [headOf(request.departmentId)] }));
          const secretaries = request.secretaryIds.map((staffId) => ({ staffId, roles: [OFFICE] }));
          return [...heads, ...secretaries, DIRECTOR].some((actor) =>
            initiativeEventsFor(actor, request).includes(event),
          );
        }),
      );
    },
  );

  test('the head who comes too late is told the status, not refused the right', () => {
    const endorsed = facts({ status: 'ENDORSED' });
    expect(mayEverDoWithInitiative(HEAD, 'RETURN', endorsed)).toBe(true);
    expect(applyInitiativeEvent(HEAD, 'RETURN', endorsed)).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'ENDORSED', event: 'RETURN' },
    });
  });
});
