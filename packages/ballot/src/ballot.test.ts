import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBallot, openBallot, partsOf, spoiltBallot } from './ballot.ts';
import { concatBytes, equalBytes, hexOf, nameBytes, SIZE } from './bytes.ts';
import type { Ballot } from './bytes.ts';
import { CHOICE } from './choice.ts';
import { check, receive, sealEnvelope } from './envelope.ts';
import { signed } from './one-time-signature.ts';
import { isReceipt, receiptFor, replyBytes, replyOf, URN_CODES } from './receipt.ts';
import { isSealingKey, seal, sealingKeyOf, unseal } from './seal.ts';
import { isSigned, isSigningKey, signingKeyOf } from './one-time-signature.ts';
import { statusQuestion, statusRequest } from './status-request.ts';
import { makeIssuers, playRound, randomFrom } from './testing/index.ts';
import type { Caster, PlayedRound } from './testing/index.ts';
import { requestHash } from './answers.ts';
import { journalEntry, openBox, sealBox, spentTag, urnSeal, urnSum } from './urn.ts';

let round: PlayedRound;
let second: PlayedRound;
let first: Caster;
let issuers: Awaited<ReturnType<typeof makeIssuers>>;
const random = randomFrom('ballot');
beforeAll(async () => {
  issuers = await makeIssuers(2);
  round = playRound({ seed: 'one', members: 3, issuers });
  second = playRound({ seed: 'two', members: 3, issuers });
  first = round.casters[0]!;
});

describe('a ballot', () => {
  test('has one length, and so has its envelope, whatever it says', () => {
    const { place, secrets } = first;
    const token = partsOf(first.ballot)!.token;
    const ballots = Object.values(CHOICE).map((choice) => makeBallot(place, secrets, token, choice, round.openingKey));
    const envelopes = ballots.map((ballot) =>
      sealEnvelope(ballot, place.round, secrets, CHOICE.BLANK, sealingKeyOf(round.urn.urnSecret)),
    );
    expect(ballots.map(({ length }) => length)).toEqual([SIZE.ballot, SIZE.ballot, SIZE.ballot]);
    expect(envelopes.map(({ length }) => length)).toEqual([SIZE.envelope, SIZE.envelope, SIZE.envelope]);
  });

  test('B3 a device that died makes the same ballot and the same envelope again, bit by bit', () => {
    const again = playRound({ seed: 'one', members: 3, issuers });
    expect(again.casters.map(({ envelope }) => hexOf(envelope))).toEqual(
      round.casters.map(({ envelope }) => hexOf(envelope)),
    );
  });

  test('says what was chosen to the holder of the opening key only', () => {
    const parts = partsOf(first.ballot)!;
    expect(openBallot(parts, round.openingSecret)?.choice).toBe(CHOICE.APPROVE);
    expect(openBallot(parts, random.bytes(32))).toBeUndefined();
  });

  test('a paper that is not valid goes into the urn as a ballot that opens to nothing, the same bytes each time', () => {
    const { place, secrets } = first;
    const token = partsOf(first.ballot)!.token;
    const spoilt = spoiltBallot(place, secrets, token);
    expect(spoilt).toEqual(spoiltBallot(place, secrets, token));
    expect(check(spoilt, round.urn).ok).toBe(true);
    expect(openBallot(partsOf(spoilt)!, round.openingSecret)).toBeUndefined();
  });

  test('B30 an inner envelope for another key, of another ballot or with another choice than committed is invalid', () => {
    const { place, secrets } = first;
    const token = partsOf(first.ballot)!.token;
    const stray = makeBallot(place, secrets, token, CHOICE.APPROVE, sealingKeyOf(random.bytes(32)));
    const parts = partsOf(first.ballot)!;
    const otherChoice = partsOf(makeBallot(place, secrets, token, CHOICE.DISAPPROVE, round.openingKey))!;
    const unknown = seal(
      round.openingKey,
      concatBytes(Uint8Array.of(4), secrets.nonce),
      concatBytes(place.round, place.item, secrets.pk),
      random.bytes(32),
    );
    const invalid = [
      partsOf(stray)!,
      { ...parts, inner: partsOf(round.casters[1]!.ballot)!.inner },
      { ...parts, inner: otherChoice.inner },
      { ...parts, inner: unknown },
    ];
    expect(invalid.map((one) => openBallot(one, round.openingSecret))).toEqual(invalid.map(() => undefined));
    expect(check(stray, round.urn).ok).toBe(true);
  });

  test('B6 with any one of its 4,880 bits turned is refused', () => {
    const taken = Array.from({ length: SIZE.ballot * 8 }, (_, bit) => check(flipped(first.ballot, bit), round.urn).ok);
    expect(taken.filter(Boolean)).toEqual([]);
  });

  test('B6 an envelope or a receipt with any one bit turned is refused', () => {
    const receipt = receiptFor(round.receiptSecret, first.place, first.ballot);
    const receiptKey = signingKeyOf(round.receiptSecret);
    expect(isReceipt(receiptKey, first.place, first.ballot, receipt)).toBe(true);
    fc.assert(
      fc.property(fc.nat(SIZE.envelope * 8 - 1), fc.nat(SIZE.signature * 8 - 1), (envelopeBit, receiptBit) => {
        const envelope = receive(flipped(first.envelope, envelopeBit), round.urn);
        const isTaken = isReceipt(receiptKey, first.place, first.ballot, flipped(receipt, receiptBit));
        return !envelope.ok && envelope.error === 'NOT_OPENED' && !isTaken;
      }),
      { numRuns: 60 },
    );
  });

  test('B7 of another round, item or member is refused, with the reason', () => {
    const parts = partsOf(first.ballot)!;
    const otherItem = round.casters.find(({ item, member }) => item === 1 && member === 0)!;
    const otherMember = round.casters.find(({ item, member }) => item === 0 && member === 1)!;
    const cases = [
      [second.casters[0]!.ballot, 'OTHER_ROUND'],
      [spliced({ ...parts, item: nameBytes(random.bytes(16)) }), 'UNKNOWN_ITEM'],
      [spliced({ ...parts, item: otherItem.place.item }), 'TOKEN_SIGNATURE'],
      [spliced({ ...parts, token: partsOf(otherItem.ballot)!.token }), 'TOKEN_SIGNATURE'],
      [spliced({ ...parts, pk: otherMember.secrets.pk }), 'TOKEN_SIGNATURE'],
      [spliced({ ...parts, commit: partsOf(otherMember.ballot)!.commit }), 'BALLOT_SIGNATURE'],
      [spliced({ ...parts, inner: partsOf(otherMember.ballot)!.inner }), 'BALLOT_SIGNATURE'],
      [spliced({ ...parts, signature: partsOf(otherMember.ballot)!.signature }), 'BALLOT_SIGNATURE'],
      [concatBytes(Uint8Array.of(2), first.ballot.slice(1)), 'MALFORMED'],
      [first.ballot.slice(0, -1), 'MALFORMED'],
    ] as const;
    const found = cases.map(([ballot]) => check(nameBytes(ballot), round.urn));
    expect(found.map((result) => (result.ok ? 'TAKEN' : result.error))).toEqual(cases.map(([, fault]) => fault));
  });

  test('an envelope for another urn, or of another length, is refused', () => {
    expect(receive(second.casters[0]!.envelope, round.urn)).toEqual({ ok: false, error: 'NOT_OPENED' });
    expect(receive(first.envelope.slice(1), round.urn)).toEqual({ ok: false, error: 'LENGTH' });
    expect(receive(first.envelope, round.urn).ok).toBe(true);
  });
});

describe('keys that are no keys', () => {
  /** Points of small order, and 2^255 - 19 + 1, which spells 1 a second time. */
  const SMALL = [
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')));

  test('B9 Ed25519: of small order, or not written canonically', () => {
    const message = random.bytes(20);
    const zero = new Uint8Array(64);
    expect(SMALL.map(isSigningKey)).toEqual(SMALL.map(() => false));
    expect(SMALL.map((key) => isSigned(concatBytes(key, new Uint8Array(32)), message, key))).toEqual(
      SMALL.map(() => false),
    );
    expect(SMALL.map((key) => isSigned(zero, message, key))).toEqual(SMALL.map(() => false));
    expect(isSigningKey(first.secrets.pk)).toBe(true);
  });

  test('B9 Ed25519: the second half of a signature is below the order of the group', () => {
    const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;
    const message = random.bytes(20);
    const signature = signed(first.secrets.signingSecret, message);
    const s = BigInt(`0x${hexOf(signature.slice(32).toReversed())}`) + order;
    const twice = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').toReversed();
    expect(isSigned(signature, message, first.secrets.pk)).toBe(true);
    expect(isSigned(concatBytes(signature.slice(0, 32), twice), message, first.secrets.pk)).toBe(false);
  });

  test('B9 X25519: a key of small order would give an all-zero secret', () => {
    const montgomery = [0n, 1n, 2n ** 255n - 20n, 2n ** 255n - 19n].map((u) =>
      Uint8Array.from(Buffer.from(u.toString(16).padStart(64, '0'), 'hex').toReversed()),
    );
    expect(montgomery.map(isSealingKey)).toEqual([false, false, false, false]);
    expect(
      montgomery.map((key) => unseal(random.bytes(32), concatBytes(key, new Uint8Array(33)), new Uint8Array())),
    ).toEqual(montgomery.map(() => undefined));
    expect(isSealingKey(round.openingKey)).toBe(true);
  });
});

describe('the urn', () => {
  const [tagKey, boxKey, journalKey] = [random.bytes(32), random.bytes(32), random.bytes(32)] as const;

  test('a box opens at its own item and tag, and nowhere else', () => {
    const { ballot, place, secrets } = first;
    const tag = spentTag(tagKey, place.item, secrets.pk);
    const box = sealBox(boxKey, place.item, tag, ballot, random.bytes(12));
    expect(box).toHaveLength(SIZE.box);
    expect(openBox(boxKey, place.item, tag, box)).toEqual(ballot);
    const wrong = [
      openBox(random.bytes(32), place.item, tag, box),
      openBox(boxKey, round.casters.at(-1)!.place.item, tag, box),
      openBox(boxKey, place.item, random.bytes(32), box),
      openBox(boxKey, place.item, tag, flipped(box, 777)),
      openBox(boxKey, place.item, tag, box.slice(1)),
    ];
    expect(wrong).toEqual(wrong.map(() => undefined));
  });

  test('the seal of an item changes with every ballot that comes, goes or is exchanged, and not with their order', () => {
    const tags = Array.from({ length: 4 }, () => random.bytes(32));
    const sealOf = (list: readonly Uint8Array[]): string => hexOf(urnSeal(tagKey, first.place.item, urnSum(list)));
    expect(sealOf(tags)).toBe(sealOf(tags.toReversed()));
    expect(
      new Set([tags, tags.slice(1), [...tags, tags[0]!], [...tags.slice(1), random.bytes(32)]].map(sealOf)).size,
    ).toBe(4);
  });

  test('the issue journal tells a repeated request from a second one', () => {
    const member = nameBytes<'member'>(random.bytes(16));
    const entry = (z: Uint8Array): { readonly who: string; readonly what: string } => {
      const { who, what } = journalEntry(journalKey, first.place.item, member, requestHash(nameBytes(z)));
      return { who: hexOf(who), what: hexOf(what) };
    };
    const [z, other] = [random.bytes(384), random.bytes(384)];
    expect(entry(z)).toEqual(entry(z));
    expect(entry(other).who).toBe(entry(z).who);
    expect(entry(other).what).not.toBe(entry(z).what);
  });

  test('only the holder of a key asks whether its ballot lies in the urn', () => {
    const { place, secrets } = first;
    const request = statusRequest(place, secrets, sealingKeyOf(round.urn.urnSecret));
    const question = statusQuestion(request, round.urn)!;
    expect(request).toHaveLength(SIZE.statusRequest);
    expect([equalBytes(question.item, place.item), equalBytes(question.pk, secrets.pk)]).toEqual([true, true]);
    const forged = statusRequest(
      place,
      { ...secrets, pk: second.casters[0]!.secrets.pk },
      sealingKeyOf(round.urn.urnSecret),
    );
    expect([forged, flipped(request, 99), request.slice(1)].map((one) => statusQuestion(one, round.urn))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(statusQuestion(request, second.urn)).toBeUndefined();
  });

  test('every answer has 96 bytes; only OK carries a receipt, and nothing rides along', () => {
    const receipt = receiptFor(round.receiptSecret, first.place, first.ballot);
    for (const code of URN_CODES) {
      const bytes = replyBytes({ code, receipt });
      expect(bytes).toHaveLength(SIZE.reply);
      expect(replyOf(bytes)).toEqual({ code, receipt: code === 'OK' ? receipt : undefined });
      const marked = bytes.slice();
      marked[95] = 1;
      expect(replyOf(marked)).toBeUndefined();
    }
    expect([new Uint8Array(95), new Uint8Array(0), Uint8Array.of(9, ...new Uint8Array(95))].map(replyOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

function flipped(bytes: Uint8Array, bit: number): Ballot {
  const changed = bytes.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return nameBytes(changed);
}

function spliced(parts: NonNullable<ReturnType<typeof partsOf>>): Uint8Array {
  const { pk, token, commit, inner, signature } = parts;
  return concatBytes(Uint8Array.of(1), parts.round, parts.item, pk, token, commit, inner, signature);
}
