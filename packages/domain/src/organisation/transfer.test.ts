import { describe, expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import { plainDate, unreachable } from '../kernel/index.ts';
import {
  askingSide,
  mayEverDoWithTransfer,
  transferEventsFor,
  type TransferActor,
  type TransferFacts,
  type TransferPlaces,
} from './transfer-policy.ts';
import {
  needsOpinion,
  nextTransferStatus,
  TRANSFER_EVENTS,
  TRANSFER_STATUSES,
  TRANSFER_TRANSITIONS,
} from './transfer-status.ts';

const PLACES: TransferPlaces = {
  staffId: 'ha',
  fromDepartmentId: 'hop-tac',
  toDepartmentId: 'lanh-su',
  sendingHeadIds: ['uoc'],
  hostHeadIds: ['duc'],
  secretaryIds: ['an'],
};
const ASKED: TransferFacts = { ...PLACES, status: 'ASKED', askedSide: 'HOST', askedById: 'account duc' };

function actor(staffId: string, ...roles: readonly Grant[]): TransferActor {
  return { accountId: `account ${staffId}`, staffId, roles };
}
const UOC = actor('uoc', { role: 'HEAD', departmentId: 'hop-tac' });
const DUC = actor('duc', { role: 'HEAD', departmentId: 'lanh-su' });
const AN = actor('an', { role: 'SECRETARY', departmentId: undefined });
const SON = actor('son', { role: 'DIRECTOR', departmentId: undefined });
const HA = actor('ha', { role: 'STAFF', departmentId: undefined });

describe('the life of a transfer', () => {
  test('reaches every state from the first', () => {
    // Taken back with the line of the career, not by an act on the request.
    expect(unreachable(TRANSFER_TRANSITIONS, 'ASKED')).toEqual(['TAKEN_BACK']);
  });

  test.each(TRANSFER_STATUSES.flatMap((from) => TRANSFER_EVENTS.map((event) => [from, event] as const)))(
    'in %s, %s does what the table says and nothing else',
    (from, event) => {
      const row: Partial<Record<string, string>> = TRANSFER_TRANSITIONS[from];
      const next = nextTransferStatus(from, event);
      expect(next.ok ? next.value : undefined).toBe(row[event]);
    },
  );
});

describe('who asks', () => {
  test.each([
    ['the head who lets go', UOC, PLACES, 'SENDING'],
    ['the head who wants', DUC, PLACES, 'HOST'],
    ['the person', HA, PLACES, undefined],
    ['the secretary, while both divisions have heads', AN, PLACES, undefined],
    ['the secretary for a division without a head', AN, { ...PLACES, hostHeadIds: [] }, 'HOST'],
    ['the secretary for the head who is moved', AN, { ...PLACES, staffId: 'uoc' }, 'SENDING'],
    ['the head who is moved', UOC, { ...PLACES, staffId: 'uoc' }, undefined],
    ['the director beside the secretary', SON, { ...PLACES, hostHeadIds: [] }, 'HOST'],
  ])('%s: %#', (_who, asking, places, side) => {
    expect(askingSide(asking, places)).toBe(side);
  });
});

describe('who does what', () => {
  test.each([
    ['the other head', UOC, ASKED, ['ACCEPT', 'REFUSE', 'GIVE_OPINION']],
    ['the head who asked', DUC, ASKED, ['WITHDRAW']],
    ['the secretary', AN, ASKED, []],
    ['the secretary once accepted', AN, { ...ASKED, status: 'ACCEPTED' }, ['RECORD']],
    ['the old unit after the move', UOC, { ...ASKED, status: 'RECORDED' }, ['GIVE_OPINION']],
    ['the person', HA, ASKED, []],
    ['anybody once refused', UOC, { ...ASKED, status: 'REFUSED' }, []],
    ['the director while a secretary is there', SON, { ...ASKED, status: 'ACCEPTED' }, []],
    ['the director for the secretary', SON, { ...ASKED, staffId: 'an', status: 'ACCEPTED' }, ['RECORD']],
  ] as const)('%s: %#', (_who, acting, facts, events) => {
    expect(transferEventsFor(acting, facts)).toEqual(events);
  });

  test('one account never both asks and accepts, even where it stands in for both sides', () => {
    const vacant = { ...ASKED, sendingHeadIds: [], hostHeadIds: [], askedById: 'account an' };
    expect(mayEverDoWithTransfer(AN, 'ACCEPT', vacant)).toBe(false);
    expect(mayEverDoWithTransfer(SON, 'ACCEPT', vacant)).toBe(true);
  });
});

test.each([
  ['TRANSFER', '2021-02-01', true],
  ['TRANSFER', '2021-02-02', false],
  ['SECONDMENT', '2015-01-01', false],
] as const)('%s of somebody who came on %s needs the opinion of the old unit: %s', (kind, since, expected) => {
  expect(needsOpinion(kind, plainDate(since), plainDate('2021-08-01'))).toBe(expected);
});
