import { describe, expect, test } from 'vitest';
import { INITIATIVE_STATUSES } from './initiative-status.ts';
import {
  isOpenForSimilarityAct,
  similarityActsFor,
  similarityReach,
  unexplainedPairs,
  unjudgedPairs,
} from './similarity-rules.ts';

describe('when something may be said about a pair', () => {
  test.each([
    ['EXPLAIN_SIMILARITY', ['DRAFT', 'RETURNED']],
    ['JUDGE_SIMILARITY', ['SUBMITTED', 'ENDORSED', 'RECEIVED', 'SCORING', 'BEFORE_COUNCIL']],
  ] as const)('%s', (act, open) => {
    expect(INITIATIVE_STATUSES.filter((status) => isOpenForSimilarityAct(status, act)).toSorted()).toEqual(
      [...open].toSorted(),
    );
  });
});

describe('who sees what resembles an initiative', () => {
  const held = { departmentId: undefined, validFrom: undefined, validTo: undefined };
  const role = (name: 'SECRETARY' | 'DIRECTOR' | 'HEAD' | 'COUNCIL') => ({ ...held, role: name });
  const facts = {
    status: 'ENDORSED',
    ownerId: 'ha',
    authorIds: ['ha', 'minh'],
    departmentId: 'htqt',
    headIds: ['hung'],
    secretaryIds: ['thuy'],
    isLate: false,
  } as const;
  const actor = (staffId: string, ...roles: Parameters<typeof role>[0][]) => ({ staffId, roles: roles.map(role) });

  test('authors what is in the library, whatever else they are', () => {
    expect(similarityReach(actor('ha'), facts)).toBe('LIBRARY');
    expect(similarityReach(actor('minh', 'SECRETARY'), facts)).toBe('LIBRARY');
  });

  test('the secretariat everything, those who score and all others nothing', () => {
    expect(similarityReach(actor('thuy', 'SECRETARY'), facts)).toBe('ALL');
    expect(similarityReach(actor('son', 'DIRECTOR'), facts)).toBeUndefined();
    expect(similarityReach(actor('son', 'DIRECTOR'), { ...facts, authorIds: ['ha', 'thuy'] })).toBe('ALL');
    expect(similarityReach(actor('y', 'COUNCIL'), facts)).toBeUndefined();
    expect(similarityReach(actor('hung', 'HEAD'), facts)).toBeUndefined();
  });

  test('the owner explains while writing, the secretariat judges what it has', () => {
    expect(similarityActsFor(actor('ha'), { ...facts, status: 'DRAFT' })).toEqual(['EXPLAIN_SIMILARITY']);
    expect(similarityActsFor(actor('minh'), { ...facts, status: 'DRAFT' })).toEqual([]);
    expect(similarityActsFor(actor('ha'), facts)).toEqual([]);
    expect(similarityActsFor(actor('thuy', 'SECRETARY'), facts)).toEqual(['JUDGE_SIMILARITY']);
    expect(similarityActsFor(actor('thuy', 'SECRETARY'), { ...facts, status: 'RECOGNISED' })).toEqual([]);
  });
});

describe('what is still to be said', () => {
  const pair = { shareBasisPoints: 3_000, difference: '', verdict: undefined };

  test('of pairs from the threshold on, not below it', () => {
    expect(unexplainedPairs([pair, { ...pair, shareBasisPoints: 2_999 }], 3_000)).toEqual([pair]);
    expect(unjudgedPairs([pair, { ...pair, shareBasisPoints: 2_999 }], 3_000)).toEqual([pair]);
  });

  test('nothing once it was said', () => {
    expect(unexplainedPairs([{ ...pair, difference: 'Áp dụng cho đoàn ra.' }], 3_000)).toEqual([]);
    expect(unjudgedPairs([{ ...pair, verdict: 'BUILDS_ON' as const }], 3_000)).toEqual([]);
  });
});
