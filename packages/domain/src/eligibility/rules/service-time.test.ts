import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { LeadershipFact, LeadershipPost } from '../facts.ts';
import { servedMonths } from './service-time.ts';

const LAST_DAY = plainDate('2025-12-31');

function held(post: LeadershipPost, from: string, to?: string): LeadershipFact {
  return { post, months: 0, from: plainDate(from), ...(to === undefined ? {} : { to: plainDate(to) }) };
}

describe('time in several posts (Nghị định 152/2025/NĐ-CP Điều 9 khoản 2)', () => {
  test.each([
    ['a post held until today', [held('DIRECTOR', '2020-01-01')], 72, 72],
    [
      'a higher post that is too short is added to the lower one',
      [held('DEPUTY_DIRECTOR', '2010-01-01', '2019-12-31'), held('DIRECTOR', '2020-01-01', '2021-12-31')],
      24,
      144,
    ],
    [
      'the same time in two posts counts once, for the higher one',
      [held('DEPUTY_DIRECTOR', '2010-01-01', '2019-12-31'), held('DIRECTOR', '2016-01-01', '2019-12-31')],
      48,
      120,
    ],
    [
      'two stays in one post that overlap',
      [held('DIRECTOR', '2010-01-01', '2012-12-31'), held('DIRECTOR', '2012-01-01', '2013-12-31')],
      48,
      48,
    ],
    [
      'a stay in the middle of another',
      [held('DEPUTY_DIRECTOR', '2010-01-01', '2015-12-31'), held('DIRECTOR', '2012-01-01', '2012-12-31')],
      12,
      72,
    ],
    [
      'two halves of a month make no whole one where they fall short',
      [held('DIRECTOR', '2020-01-01', '2020-01-15'), held('DIRECTOR', '2021-01-01', '2021-01-14')],
      0,
      0,
    ],
    ['a post that begins after the day does not count', [held('DIRECTOR', '2026-01-01')], 0, 0],
    [
      'months without days are taken as they are',
      [{ post: 'DIRECTOR', months: 30 } as const, { post: 'DEPUTY_DIRECTOR', months: 60 } as const],
      30,
      90,
    ],
  ])('%s', (_name, posts, director, deputy) => {
    expect(servedMonths(posts, LAST_DAY)).toEqual({ DIRECTOR: director, DEPUTY_DIRECTOR: deputy });
  });
});
