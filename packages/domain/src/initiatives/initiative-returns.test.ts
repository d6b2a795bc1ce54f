import { describe, expect, test } from 'vitest';
import { INITIATIVE_FIELDS, namedFields, openFields } from './initiative-returns.ts';

describe('what the author may change', () => {
  test.each([
    ['a draft is open', 'DRAFT', ['novelty'], false, INITIATIVE_FIELDS],
    ['of a return only what was named', 'RETURNED', ['novelty', 'before'], false, ['before', 'novelty']],
    ['and the authors where one asks for a change', 'RETURNED', ['novelty'], true, ['authors', 'novelty']],
    ['a return from before fields were named', 'RETURNED', undefined, false, INITIATIVE_FIELDS],
  ] as const)('%s', (_what, status, named, isChangeAsked, open) => {
    expect(openFields(status, named, isChangeAsked)).toEqual(open);
  });

  test('a consent taken back after a round opens the authors and what that round named, not the rest', () => {
    const round = (day: string, ...fields: readonly ('novelty' | 'evidence')[]) => ({
      returnedAt: new Date(day),
      fields: fields.map((field) => ({ field })),
    });
    const rounds = [round('2021-10-01', 'evidence'), round('2021-11-01', 'novelty')];
    expect(namedFields(rounds, new Date('2021-10-01'))).toEqual(['evidence']);
    expect(namedFields(rounds, new Date('2021-11-09'))).toEqual(['authors', 'novelty']);
    expect(namedFields([], new Date('2021-11-09'))).toBeUndefined();
  });
});
