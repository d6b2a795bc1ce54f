import { describe, expect, test } from 'vitest';
import { BALLOT_SCAN_KINDS, isForCountersOnly, scanKindsOf, type ScanFacts } from './scans.ts';

const EVERYTHING: ScanFacts = {
  isCountOut: true,
  isRehearsal: false,
  hasPaper: true,
  isPaperBatched: true,
  hasEnvelope: true,
  hasNamed: true,
};

describe('which papers of a round are scanned', () => {
  test.each([
    ['papers, envelopes and named letters', {}, [...BALLOT_SCAN_KINDS]],
    ['the count is not out yet', { isCountOut: false }, []],
    ['a rehearsal', { isRehearsal: true }, []],
    ['one or two papers, entered one by one', { isPaperBatched: false }, ['REGISTER', 'ENVELOPE', 'NAMED_LETTER']],
    ['all papers in the room', { hasEnvelope: false, hasNamed: false }, ['COUNT_SHEET', 'BUNDLE', 'REGISTER']],
    [
      'no paper at all, one named opinion',
      { hasPaper: false, isPaperBatched: false, hasEnvelope: false },
      ['NAMED_LETTER'],
    ],
  ] as const)('%s', (_, facts, kinds) => {
    expect(scanKindsOf({ ...EVERYTHING, ...facts })).toEqual(kinds);
  });

  test('handwriting is opened by those who filed it and those who inspect', () => {
    expect(BALLOT_SCAN_KINDS.filter(isForCountersOnly)).toEqual(['BUNDLE']);
  });
});
