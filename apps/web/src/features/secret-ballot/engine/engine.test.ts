import { CHOICE, hexOf, replyBytes, replyOf, SIZE, writtenCode } from '@thidua/ballot';
import type { Choice, RandomBytes, UrnReply } from '@thidua/ballot';
import { makeIssuers, randomFrom } from '@thidua/ballot/testing';
import type { IssuerKeyPair } from '@thidua/ballot/issuer';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { aBallotServer } from '../../../testing/a-ballot-server.ts';
import type { BallotServer } from '../../../testing/a-ballot-server.ts';
import { arm } from './armed-ballot.ts';
import { withUrnStatus } from './ask-status.ts';
import { newRecord, phaseOf, recordFromWriting } from './ballot-record.ts';
import type { BallotRecord } from './ballot-record.ts';
import { collect } from './collect.ts';
import { ownInList } from './own-list.ts';
import { memoryStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';
import { sendArmed } from './send-ballots.ts';
import { openRound } from './voting-round.ts';
import type { VotingRound } from './voting-round.ts';

let issuers: readonly IssuerKeyPair[];
const ON_TIME = { isLate: false };
const BY_MEMBER = { by: 'MEMBER', isClosing: false } as const;
const noWait = (): Promise<void> => Promise.resolve();
const ignore = (): void => undefined;

beforeAll(async () => {
  issuers = await makeIssuers(3);
});

interface Device {
  readonly server: BallotServer;
  readonly round: VotingRound;
  readonly store: RecordStore;
  readonly random: RandomBytes;
  readonly ask: (requests: Parameters<BallotServer['issue']>[1]) => Promise<ReturnType<BallotServer['issue']>>;
}

function aDevice(server = aBallotServer(issuers), seed = 'device', member = 0): Device {
  return {
    server,
    round: server.roundOf(member),
    store: memoryStore(),
    random: randomFrom(seed).bytes,
    ask: (requests) => Promise.resolve(server.issue(server.memberId(member), requests)),
  };
}

async function collected({ round, store, random, ask }: Device): Promise<BallotRecord> {
  const outcome = await collect(round, newRecord(round, ON_TIME, random), store, ask);
  expect(outcome.kind).toBe('COLLECTED');
  return outcome.record;
}

function chosen({ round }: Device, ...choices: readonly Choice[]): ReadonlyMap<string, Choice> {
  return new Map(round.own.map(({ id }, at) => [id, choices[at] ?? CHOICE.APPROVE]));
}

function send(device: Device, record: BallotRecord, cast = device.server.cast): Promise<BallotRecord> {
  const door = { cast: (envelope: Uint8Array) => Promise.resolve<UrnReply | undefined>(cast(envelope)) };
  return sendArmed(device.round, record, BY_MEMBER, { ...device, door, wait: noWait }, ignore);
}

function statesOf({ items }: BallotRecord): readonly string[] {
  return Object.values(items).map(({ state }) => state);
}

describe('before a member is asked anything', () => {
  test('the device computes the code of the seal itself', () => {
    const { round } = aDevice();
    expect(round.code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    expect(round.own).toHaveLength(3);
  });

  test('an item that the member has no voice in is told, with its reason, and is not voted on', () => {
    const round = aBallotServer(issuers, (member, item) => (member === 0 && item === 1 ? 'EXCLUDED' : 'ELECTRONIC'));
    expect(round.roundOf(0).own).toHaveLength(2);
    expect(round.roundOf(0).others).toMatchObject([{ channel: 'EXCLUDED', reason: 'SELF' }]);
  });

  test.each([
    ['text that is no manifest', { manifestText: '{}' }, 'UNREADABLE'],
    ['another spelling of it', { respell: true }, 'UNREADABLE'],
    ['the manifest of another round', { roundId: '00000000-0000-4000-8000-000000000000' }, 'OTHER_ROUND'],
    ['a name on the screen that was not sealed', { retitle: true }, 'OTHER_TITLES'],
    ['somebody who is not of this council', { memberId: '00000000-0000-4000-8000-000000000000' }, 'NOT_A_MEMBER'],
  ])('%s is refused', (_, change: Record<string, unknown>, refusal) => {
    const { played, manifestText, memberId, titles } = aBallotServer(issuers);
    const sheet = {
      roundId: played.manifest.roundId,
      manifestText: change['respell'] === true ? ` ${manifestText}` : manifestText,
      memberId: memberId(0),
      titles: change['retitle'] === true ? new Map([...titles.keys()].map((id) => [id, 'Người khác'])) : titles,
    };
    expect(openRound({ ...sheet, ...change })).toEqual({ ok: false, error: refusal });
  });

  test('one key for two items is refused: the manifest itself is faulty', () => {
    const [one] = issuers;
    expect(() => aBallotServer(one === undefined ? [] : [one, one]).roundOf(0)).toThrow('FAULTY');
  });
});

describe('taking the ballots', () => {
  test('the record is kept before the first request leaves', async () => {
    const device = aDevice();
    let keptBefore: BallotRecord | undefined;
    const record = newRecord(device.round, ON_TIME, device.random);
    await collect(device.round, record, device.store, async (requests) => {
      keptBefore = await device.store.read();
      return device.ask(requests);
    });
    expect(keptBefore).toEqual(record);
  });

  test('after a lost answer the same bytes are asked again and the same ballots come', async () => {
    const device = aDevice();
    const requests: string[] = [];
    const lost = await collect(device.round, newRecord(device.round, ON_TIME, device.random), device.store, (asked) => {
      requests.push(JSON.stringify(asked));
      device.server.issue(device.server.memberId(0), asked);
      return Promise.resolve(undefined);
    });
    expect([lost.kind, phaseOf(lost.record)]).toEqual(['LOST', 'COLLECT']);
    const again = await collect(device.round, lost.record, device.store, (asked) => {
      requests.push(JSON.stringify(asked));
      return device.ask(asked);
    });
    expect([again.kind, phaseOf(again.record)]).toEqual(['COLLECTED', 'CHOOSE']);
    expect(new Set(requests).size).toBe(1);
  });

  test('an answer under another key than the manifest names stops this device for good', async () => {
    const device = aDevice();
    const [first, second, third] = issuers;
    const shuffled = [second, third, first].filter((issuer) => issuer !== undefined);
    const other = aBallotServer(shuffled);
    const outcome = await collect(
      device.round,
      newRecord(device.round, ON_TIME, device.random),
      device.store,
      (asked) =>
        Promise.resolve(
          other
            .issue(
              other.memberId(0),
              asked.map((request, at) => ({ ...request, itemId: other.played.manifest.items[at]?.id ?? '' })),
            )
            .map((answer, at) => ({ ...answer, itemId: asked[at]?.itemId ?? '' })),
        ),
    );
    expect(outcome.kind).toBe('KEY_FAULT');
    const kept = await device.store.read();
    expect(kept && phaseOf(kept)).toBe('STOPPED');
    const asksAgain = collect(device.round, outcome.record, device.store, () => {
      throw new Error('It asked again.');
    });
    expect((await asksAgain).kind).toBe('KEY_FAULT');
    expect(JSON.stringify(kept)).not.toContain('token');
  });

  test('a second device is told that the ballots lie on the first', async () => {
    const first = aDevice();
    await collected(first);
    const second = aDevice(first.server, 'other device');
    const outcome = await collect(
      second.round,
      newRecord(second.round, ON_TIME, second.random),
      second.store,
      second.ask,
    );
    expect(outcome).toMatchObject({ kind: 'REFUSED', reason: 'ISSUED_ELSEWHERE' });
  });

  test('a second device with the recovery code has the very same ballots', async () => {
    const first = aDevice();
    const record = await collected(first);
    const second = aDevice(first.server, 'other device');
    const typed = recordFromWriting(second.round, ON_TIME, ` ${record.code.toLowerCase().replaceAll('-', ' ')} `);
    const outcome = typed && (await collect(second.round, typed, second.store, second.ask));
    expect(outcome).toEqual({ kind: 'COLLECTED', record });
  });

  test('a slip of the pen in the recovery code is noticed', () => {
    const { round, random } = aDevice();
    const { code } = newRecord(round, ON_TIME, random);
    const slipped = `${code.startsWith('7') ? '8' : '7'}${code.slice(1)}`;
    expect(recordFromWriting(round, ON_TIME, slipped)).toBeUndefined();
  });
});

describe('sending the ballots', () => {
  test('each is told as counted only with the signed word of the urn, and its envelope is dropped then', async () => {
    const device = aDevice();
    const armed = await arm(device.round, await collected(device), chosen(device), device.store);
    device.server.enter('VOTING');
    const done = await send(device, armed);
    expect([statesOf(done), phaseOf(done)]).toEqual([['CAST', 'CAST', 'CAST'], 'DONE']);
    expect(device.server.lying.size).toBe(3);
    expect(JSON.stringify(await device.store.read())).not.toContain('envelope');
  });

  test('an OK that the urn did not sign is no success', async () => {
    const device = aDevice();
    const armed = await arm(device.round, await collected(device), chosen(device), device.store);
    device.server.enter('VOTING');
    let lies = 6;
    const done = await send(device, armed, (envelope) => {
      if (lies === 0) return device.server.cast(envelope);
      lies -= 1;
      return replyOf(replyBytes({ code: 'OK', receipt: undefined })) ?? { code: 'RETRY', receipt: undefined };
    });
    expect([statesOf(done), lies]).toEqual([['CAST', 'CAST', 'CAST'], 0]);
  });

  test('what arrives after closing is told as not counted', async () => {
    const device = aDevice();
    const armed = await arm(device.round, await collected(device), chosen(device), device.store);
    device.server.enter('CLOSED');
    expect(statesOf(await send(device, armed))).toEqual(['TOO_LATE', 'TOO_LATE', 'TOO_LATE']);
  });

  test('what another device has cast already is told as such', async () => {
    const device = aDevice();
    const record = await collected(device);
    device.server.enter('VOTING');
    await send(device, await arm(device.round, record, chosen(device, CHOICE.APPROVE), device.store));
    const other = await arm(device.round, record, chosen(device, CHOICE.BLANK, CHOICE.APPROVE), memoryStore());
    expect(statesOf(await send(device, other))).toEqual(['CAST_ELSEWHERE', 'CAST', 'CAST']);
  });

  test('B17 whatever the network drops, doubles, delays or cuts short: every ballot lies in the urn once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('PASS', 'DROP', 'LOSE', 'DOUBLE', 'CUT'), { maxLength: 12 }),
        async (troubles) => {
          const device = aDevice(undefined, troubles.join());
          const armed = await arm(device.round, await collected(device), chosen(device), device.store);
          device.server.enter('VOTING');
          const bodies = new Set<string>();
          const queue = [...troubles];
          const door = {
            cast: (envelope: Uint8Array): Promise<UrnReply | undefined> => {
              bodies.add(hexOf(envelope));
              const trouble = queue.shift() ?? 'PASS';
              if (trouble === 'DROP') return Promise.resolve(undefined);
              if (trouble === 'CUT') return Promise.resolve(device.server.cast(envelope.slice(0, 300)));
              if (trouble === 'DOUBLE') device.server.cast(envelope);
              const reply = device.server.cast(envelope);
              return Promise.resolve(trouble === 'LOSE' ? replyOf(replyBytes(reply).slice(0, 40)) : reply);
            },
          };
          const done = await sendArmed(device.round, armed, BY_MEMBER, { ...device, door, wait: noWait }, ignore);
          expect(statesOf(done)).toEqual(['CAST', 'CAST', 'CAST']);
          expect([device.server.lying.size, bodies.size]).toEqual([3, 3]);
          expect([...bodies].every((body) => body.length === 2 * SIZE.envelope)).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('when the chair collects all ballots, nothing waits longer than the window', async () => {
    const device = aDevice();
    const armed = await arm(device.round, await collected(device), chosen(device), device.store);
    device.server.enter('VOTING');
    const waited: number[] = [];
    const ports = {
      ...device,
      door: { cast: (envelope: Uint8Array) => Promise.resolve(device.server.cast(envelope)) },
      wait: (ms: number) => {
        waited.push(ms);
        return Promise.resolve();
      },
    };
    await sendArmed(device.round, armed, { by: 'CHAIR' }, ports, ignore);
    expect([waited.length, waited.every((ms) => ms <= 25_000)]).toEqual([3, true]);
  });
});

describe('a device that dies', () => {
  test.each([0, 1, 2, 3])(
    'while it sends, with %i of three answered, goes on with the same bytes',
    async (answered) => {
      const device = aDevice();
      const armed = await arm(device.round, await collected(device), chosen(device), device.store);
      device.server.enter('VOTING');
      const bodies = new Set<string>();
      const never = new Promise<undefined>(() => undefined);
      let left = answered;
      const dying = {
        cast: (envelope: Uint8Array): Promise<UrnReply | undefined> => {
          bodies.add(hexOf(envelope));
          const reply = device.server.cast(envelope);
          left -= 1;
          return left >= 0 ? Promise.resolve(reply) : never;
        },
      };
      await new Promise<void>((resolve) => {
        let settled = 0;
        const count = (): void => {
          settled += 1;
          if (settled === answered) resolve();
        };
        void sendArmed(device.round, armed, BY_MEMBER, { ...device, door: dying, wait: noWait }, count);
        if (answered === 0) resolve();
      });
      const kept = await device.store.read();
      expect(kept && phaseOf(kept)).toBe(answered === 3 ? 'DONE' : 'SEND');
      const done =
        kept &&
        (await send(device, kept, (envelope) => {
          bodies.add(hexOf(envelope));
          return device.server.cast(envelope);
        }));
      expect(done && statesOf(done)).toEqual(['CAST', 'CAST', 'CAST']);
      expect([device.server.lying.size, bodies.size]).toEqual([3, 3]);
    },
  );

  test('and is set up again by the recovery code learns from the urn what was cast', async () => {
    const device = aDevice();
    const record = await collected(device);
    device.server.enter('VOTING');
    const [first] = device.round.own;
    const one = new Map<string, Choice>(first === undefined ? [] : [[first.id, CHOICE.DISAPPROVE]]);
    await send(device, await arm(device.round, record, one, device.store));
    const status = (request: Uint8Array): Promise<UrnReply> => Promise.resolve(device.server.status(request));
    const found = await withUrnStatus(device.round, record, { ...device, door: { status }, wait: noWait });
    expect(found && statesOf(found)).toEqual(['CAST', 'COLLECTED', 'COLLECTED']);
  });
});

describe('what is kept', () => {
  test('after the ballots are cast, the record is the same whatever was chosen, receipts apart', async () => {
    const keptAfter = async (choice: Choice): Promise<string> => {
      const device = aDevice();
      const armed = await arm(
        device.round,
        await collected(device),
        chosen(device, choice, choice, choice),
        device.store,
      );
      device.server.enter('VOTING');
      await send(device, armed);
      return JSON.stringify(await device.store.read(), (key, value: unknown) => (key === 'receipt' ? '' : value));
    };
    const [yes, no, blank] = [
      await keptAfter(CHOICE.APPROVE),
      await keptAfter(CHOICE.DISAPPROVE),
      await keptAfter(CHOICE.BLANK),
    ];
    expect(new Set([yes, no, blank]).size).toBe(1);
    expect(yes).not.toMatch(/APPROVE|BLANK|choice|envelope/);
  });
});

describe('the published list', () => {
  test('is counted again and searched on the device', () => {
    const server = aBallotServer(issuers);
    const round = server.roundOf(2);
    const code = server.played.casters.find(({ member }) => member === 2)?.code;
    const record = code && recordFromWriting(round, ON_TIME, writtenCode(code));
    const text = new TextDecoder().decode(server.played.file);
    const own = record && ownInList(round, record, text);
    expect(own?.ok && own.value.map(({ state }) => state)).toEqual(['COUNTED', 'COUNTED', 'COUNTED']);
    const stranger = newRecord(round, ON_TIME, randomFrom('stranger').bytes);
    const none = ownInList(round, stranger, text);
    expect(none.ok && none.value.map(({ state }) => state)).toEqual(['NOT_LISTED', 'NOT_LISTED', 'NOT_LISTED']);
  });

  test('in which one number was changed is refused whole', () => {
    const server = aBallotServer(issuers);
    const round = server.roundOf(2);
    const text = new TextDecoder().decode(server.played.file).replace('"approve":5', '"approve":4');
    const record = newRecord(round, ON_TIME, randomFrom('any').bytes);
    expect(ownInList(round, record, text)).toEqual({ ok: false, error: 'LIST_FAULTY' });
  });
});
