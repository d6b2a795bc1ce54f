import { ENTITLEMENTS } from '@thidua/domain/council';
import { expect, test } from 'vitest';

import { councilText } from '../text.ts';
import { entitlementSentence } from './entitlement-sentence.ts';

const t = councilText.vi;

test('a nominee is told that they stand aside, and why', () => {
  expect(entitlementSentence(t, { entitlement: 'EXCLUDED', vote: null, conflict: 'SELF' })).toBe(
    'Anh/chị không tham gia mục này vì có liên quan (anh/chị là người được xét).',
  );
});

test('a vote that was sent shows the own choice', () => {
  expect(entitlementSentence(t, { entitlement: 'VOTED', vote: 'DISAGREE', conflict: undefined })).toBe(
    'Đã gửi: Không đồng ý.',
  );
});

test('every standing has a sentence of its own', () => {
  const sentences = ENTITLEMENTS.map((entitlement) =>
    entitlementSentence(t, { entitlement, vote: null, conflict: undefined }),
  );
  expect(new Set(sentences).size).toBe(ENTITLEMENTS.length);
});

test('no sentence calls the vote by name secret', () => {
  /** Those that send the reader to the secret ballot, where an item asks for one. */
  const elsewhere = new Set([
    'secret',
    'anotherForm',
    'toBallots',
    'ballotSlips',
    'secretItems',
    'conflictSealed',
    'secondBallot',
    'unsigned',
    'ballot',
  ]);
  // Sentences built from facts are read as they are written.
  const words = JSON.stringify([councilText.vi, councilText.en], (key, value: unknown) => {
    if (elsewhere.has(key)) return undefined;
    return typeof value === 'function' ? value.toString() : value;
  });
  expect(/phiếu|bí mật|ballot|secret/i.exec(words.replaceAll(/secretar(y|iat)/gi, ''))?.[0]).toBeUndefined();
});
