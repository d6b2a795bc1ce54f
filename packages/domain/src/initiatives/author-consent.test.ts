import { describe, expect, test } from 'vitest';
import { consentOf, consentProblems, isAskedToConsent, type AuthorStanding } from './author-consent.ts';
import { INITIATIVE_STATUSES } from './initiative-status.ts';

const owner: AuthorStanding = { staffId: 'ha', shareBasisPoints: 6_000, answer: null, answeredShare: null };
const dung = (changes: Partial<AuthorStanding> = {}): AuthorStanding => ({
  staffId: 'dung',
  shareBasisPoints: 4_000,
  answer: null,
  answeredShare: null,
  ...changes,
});
const everybody = () => true;

describe('an answer', () => {
  test('is not asked of the owner', () => {
    expect(consentOf('ha', owner)).toBe('NOT_NEEDED');
  });

  test.each(['AGREED', 'ON_PAPER', 'CHANGE_ASKED'] as const)('%s holds for the share it was given to', (answer) => {
    expect(consentOf('ha', dung({ answer, answeredShare: 4_000 }))).toBe(answer);
    expect(consentOf('ha', dung({ answer, answeredShare: 3_000 }))).toBe('PENDING');
  });
});

describe('a co-author is asked', () => {
  const asked = (status: (typeof INITIATIVE_STATUSES)[number], ...others: readonly AuthorStanding[]) =>
    isAskedToConsent('dung', { status, ownerId: 'ha', authors: [owner, ...others] });

  test('until the division has confirmed the request', () => {
    expect(INITIATIVE_STATUSES.filter((status) => asked(status, dung()))).toEqual(['DRAFT', 'SUBMITTED', 'RETURNED']);
  });

  test('once, and only when the shares make a whole', () => {
    expect(asked('DRAFT', dung({ answer: 'AGREED', answeredShare: 4_000 }))).toBe(false);
    expect(asked('DRAFT', dung({ answer: 'CHANGE_ASKED', answeredShare: 4_000 }))).toBe(false);
    expect(asked('DRAFT', dung({ shareBasisPoints: 3_000 }))).toBe(false);
    expect(asked('DRAFT', dung({ shareBasisPoints: 0 }), { ...dung(), staffId: 'an' })).toBe(false);
    expect(asked('DRAFT')).toBe(false);
  });
});

test('every co-author who has not agreed stands in the way, each with what to do', () => {
  const authors = [
    owner,
    dung({ answer: 'AGREED', answeredShare: 4_000 }),
    dung({ staffId: 'an', answer: 'CHANGE_ASKED', answeredShare: 4_000 }),
    dung({ staffId: 'oanh' }),
    dung({ staffId: 'left' }),
    dung({ staffId: 'paper', answer: 'ON_PAPER', answeredShare: 4_000 }),
  ];
  expect(consentProblems('ha', authors, (id) => id !== 'left')).toEqual([
    { field: 'authors.2', code: 'CHANGE_ASKED' },
    { field: 'authors.3', code: 'NOT_CONSENTED' },
    { field: 'authors.4', code: 'PAPER_CONSENT_MISSING' },
  ]);
  expect(consentProblems('ha', [owner], everybody)).toEqual([]);
});
