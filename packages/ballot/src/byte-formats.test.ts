import { expect, test } from 'vitest';
import { makeBallot, partsOf } from './ballot.ts';
import { hexOf, nameBytes } from './bytes.ts';
import { CHOICE } from './choice.ts';
import { sealEnvelope } from './envelope.ts';
import { sha256 } from './hashing.ts';
import { itemSecrets } from './item-secrets.ts';
import { receiptFor } from './receipt.ts';
import { sealingKeyOf } from './seal.ts';
import { statusRequest } from './status-request.ts';
import { RFC_9474_KEY } from './testing/rfc-9474-vectors.ts';
import { blindToken } from './token.ts';
import { requestHash } from './answers.ts';
import { journalEntry, sealBox, spentTag, urnSeal, urnSum } from './urn.ts';
import { writtenCode } from './voting-code.ts';

/**
 * Computed once from the protocol's page with another implementation (Python, its cryptography package): whoever changes a byte of a
 * message, a tag or a derivation makes ballots of a running round unreadable. Messages by their SHA-256.
 */
const WRITTEN_DOWN = {
  pk: 'a8486cae60a91ab050c5f76f3986c69b2fc90859913ddb8d0db32ebd4867b89b',
  nonce: 'c7a2b78c8d7424ece05b78bc16fb0027',
  commit: '9680ea4a337ce057b0539060a4e79d2e66a53ad0f4a7da77fff67eca0c9c345a',
  z: 'b1d18015dc928d3ad6a051e57a088d17178fa8dc35c3ae314eba9091cbb14fe1',
  inner: '069f219e69c308893504ed806da5ed0b8a8992559a9873000bb98d3050c1c3d5',
  ballot: 'ad44fa27179ed3c1d5bba096af0050092abdabbc49b1eb23d11318541165947f',
  envelope: '010f1da2a0d9bcdc19f1be47fa41347e606f5ff858cfeee0eec3e8adc33a0a8d',
  receipt: 'debdda5fd6ad2f684eed1dbdd78f24140423118fe39e345ad3780d054d935313',
  status: '8379b4ddd0783dde251aeeae2acd4d8e7e78479b6265f1994036eeba5160d4d9',
  tag: '6a452486b0ba1ee6c164409c3c85aba2ef449a902c125e5138f2caf1a46f1fa0',
  box: 'bc8466664081330b1fd227c495f5e96b7fd0af6330e75669e854a9884801648c',
  who: 'c34c636cf1c84b0b0c0505a7fb0d994cd65989e28f1f1e63952d052463455391',
  what: '663e953fbc3138735469f94db5f93d3bce3b670b133b15f87a320e79c0f4b249',
  urnSeal: 'e70bdf2ef39c80df89cfc52139024385f888e6dc2ddedd2cb8b11a2087548010',
  code: '000G-40R4-0M30-E209-185G-R38E-1W81-24GK-221Y',
} as const;

test('every message has the bytes that the protocol says, as another implementation computes them', () => {
  const filled = (byte: number, length = 32): Uint8Array => new Uint8Array(length).fill(byte);
  const code = nameBytes<'voting code'>(Uint8Array.from({ length: 20 }, (_, at) => at));
  const place = { round: nameBytes<'round'>(filled(0x22, 16)), item: nameBytes<'item'>(filled(0x33, 16)) };
  const token = nameBytes<'token'>(filled(0x66, 384));
  const [openingSecret, urnSecret, receiptSecret, tagKey] = [
    filled(0x44),
    filled(0x55),
    filled(0x77),
    filled(0x88),
  ] as const;
  const key = { n: BigInt(`0x${RFC_9474_KEY.n}`), e: 65_537n, size: 512 };

  const secrets = itemSecrets(code, nameBytes(filled(0x11)), place.item);
  const ballot = makeBallot(place, secrets, token, CHOICE.APPROVE, sealingKeyOf(openingSecret));
  const { commit, inner } = partsOf(ballot)!;
  const tag = spentTag(tagKey, place.item, secrets.pk);
  const journal = journalEntry(filled(0xbb), place.item, nameBytes(filled(0xcc, 16)), requestHash(nameBytes(token)));
  const hashed = (bytes: Uint8Array): string => hexOf(sha256(bytes));

  expect({
    pk: hexOf(secrets.pk),
    nonce: hexOf(secrets.nonce),
    commit: hexOf(commit),
    z: hashed(blindToken(key, place, secrets)),
    inner: hashed(inner),
    ballot: hashed(ballot),
    envelope: hashed(sealEnvelope(ballot, place.round, secrets, CHOICE.APPROVE, sealingKeyOf(urnSecret))),
    receipt: hashed(receiptFor(receiptSecret, place, ballot)),
    status: hashed(statusRequest(place, secrets, sealingKeyOf(urnSecret))),
    tag: hexOf(tag),
    box: hashed(sealBox(filled(0x99), place.item, tag, ballot, filled(0xaa, 12))),
    who: hexOf(journal.who),
    what: hexOf(journal.what),
    urnSeal: hexOf(urnSeal(tagKey, place.item, urnSum([tag]))),
    code: writtenCode(code),
  }).toEqual(WRITTEN_DOWN);
});
