import { base64UrlOf, manifestText, receiptFor } from '@thidua/ballot';
import { makeIssuers, playRound } from '@thidua/ballot/testing';
import type { PlayedRound } from '@thidua/ballot/testing';
import { beforeAll, describe, expect, test } from 'vitest';

import { isReceiptFor, voterRound } from './voter-round.ts';
import type { ToldRound } from './voter-round.ts';

let played: PlayedRound;

beforeAll(async () => {
  played = playRound({ seed: 'the device', members: 3, issuers: await makeIssuers(2) });
});

function told(changes: Partial<ToldRound> = {}): ToldRound {
  const { manifest } = played;
  return {
    id: manifest.roundId,
    manifest: manifestText(manifest),
    memberId: manifest.items[0]?.members[0]?.memberRef ?? '',
    items: manifest.items.map(({ id }, at) => ({ id, title: `Đề nghị số ${at + 1}` })),
    ...changes,
  };
}

describe('what a device is told of a round', () => {
  test('its code is computed from the manifest that lies here', () => {
    expect(voterRound(told())?.code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  });

  test('a manifest that differs in one number has another code, so the member sees it', () => {
    const other = manifestText({ ...played.manifest, councilDecision: '13/QĐ-SNgV ngày 05/01/2021' });
    expect(voterRound(told({ manifest: other }))?.code).not.toBe(voterRound(told())?.code);
  });

  test('names on the screen that were not sealed are not voted on', () => {
    const items = told().items.map(({ id }, at) => ({ id, title: `Đề nghị số ${2 - at}` }));
    expect(voterRound(told({ items }))).toBeUndefined();
  });

  test('the manifest of another round, or another spelling of it, is not voted by', () => {
    expect(voterRound(told({ id: '00000000-0000-4000-8000-000000000000' }))).toBeUndefined();
    expect(voterRound(told({ manifest: ` ${told().manifest}` }))).toBeUndefined();
  });
});

describe('the receipt of the urn', () => {
  test('counts for the ballot that was sent, and for no other', () => {
    const round = voterRound(told());
    const [caster, other] = played.casters.filter(({ item }) => item === 0);
    if (round === undefined || caster === undefined || other === undefined)
      throw new Error('The round was not played.');
    const itemId = played.manifest.items[0]?.id ?? '';
    const sent = { token: base64UrlOf(caster.ballot.slice(65, 449)), envelope: base64UrlOf(caster.envelope) };
    const receiptOf = (ballot: typeof caster.ballot): string =>
      base64UrlOf(receiptFor(played.receiptSecret, caster.place, ballot));
    expect(isReceiptFor(round, caster.code, itemId, sent, receiptOf(caster.ballot))).toBe(true);
    expect(isReceiptFor(round, caster.code, itemId, sent, receiptOf(other.ballot))).toBe(false);
  });
});
