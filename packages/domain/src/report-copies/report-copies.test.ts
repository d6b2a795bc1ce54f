import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT_PROSE } from '../achievement-reports/index.ts';
import { compareStories, COMPARED_SECTIONS, storyOf } from './compared-report.ts';
import { copyRelationOf, isUnjudgedCopy, USUAL_COPY_THRESHOLD } from './copy-judgement.ts';
import { maySeeCopies } from './copy-policy.ts';
import { COPIES, STORIES, type StoryName } from './labelled-reports.ts';
import { STOCK_PHRASES } from './stock-phrases.ts';

const story = (text: string) => storyOf({ RESULTS: text });
const share = (own: string, other: string) => compareStories(story(own), story(other)).shareBasisPoints;

describe('reports of known origin', () => {
  const NAMES = Object.keys(STORIES) as StoryName[];
  const pairs = NAMES.flatMap((one, place) => NAMES.slice(place + 1).map((other) => [one, other] as const));

  test('of eight copies seven are asked about; one told anew in other words is not', () => {
    const missed = COPIES.filter(({ of, text }) => share(text, STORIES[of]) < USUAL_COPY_THRESHOLD);
    expect(missed.map(({ how }) => how)).toEqual(['told anew in one’s own words']);
  });

  test('of twenty-eight pairs on one form that nobody copied none is asked about', () => {
    expect(pairs).toHaveLength(28);
    expect(pairs.filter(([one, other]) => share(STORIES[one], STORIES[other]) >= USUAL_COPY_THRESHOLD)).toEqual([]);
  });

  test('a copy resembles no other report as it does its source', () => {
    const seen = COPIES.filter(({ how }) => !how.startsWith('put together') && !how.startsWith('told anew'));
    for (const { of, text } of seen) {
      const nearest = NAMES.toSorted((one, other) => share(text, STORIES[other]) - share(text, STORIES[one]))[0];
      expect(nearest).toBe(of);
    }
  });
});

describe('what counts for nothing', () => {
  test('set phrases, however many', () => {
    const set = STOCK_PHRASES.slice(0, 20).join('. ');
    expect(share(`${set}\n${STORIES.aid}`, `${set}\n${STORIES.office}`)).toBe(0);
    expect(share(set, set)).toBe(0);
  });

  test('duties of the post, obedience to the law, and lists of awards', () => {
    const told = { DUTIES: STORIES.aid, COMPLIANCE: STORIES.office, OTHER_AWARDS: STORIES.consular };
    expect(storyOf(told)).toEqual([]);
  });

  test('what many reports of the body hold', () => {
    const phrase = 'Hưởng ứng đợt cao điểm chín mươi ngày đêm chào mừng Đại hội Đảng bộ tỉnh lần thứ mười chín';
    const shingles = [...phrase.toLowerCase().matchAll(/\S+/gu)];
    expect(shingles.length).toBeGreaterThan(10);
    const [own, other] = [story(`${phrase}\n${STORIES.aid}`), story(`${phrase}\n${STORIES.office}`)];
    const common = compareStories(own, other).ownRuns.flatMap(({ of }) => of.shingles);
    expect(compareStories(own, other).shareBasisPoints).toBeGreaterThan(0);
    expect(compareStories(own, other, common).shareBasisPoints).toBe(0);
  });
});

test('only prose of the form is compared', () => {
  expect(REPORT_PROSE).toEqual(expect.arrayContaining([...COMPARED_SECTIONS]));
});

const words = fc.array(fc.constantFrom(...STORIES.aid.split(/\s+/u)), { minLength: 6, maxLength: 60 });
const text = words.map((all) => all.join(' '));

describe('for any two stories', () => {
  test('it does not matter which one is asked about', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(share(one, other)).toBe(share(other, one));
      }),
    );
  });

  test('a story is wholly its own, and no change of figures hides that', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(STORIES)), fc.integer({ min: 1, max: 9_999 }), (one, figure) => {
        expect(share(one, one)).toBe(10_000);
        expect(share(one, one.replaceAll(/\d+/g, String(figure)))).toBe(10_000);
      }),
    );
  });
});

describe('whose the other report is', () => {
  test.each([
    ['of somebody else', { subjectId: 'b', year: 2021 }, 'OTHER'],
    ['the own one of the year before', { subjectId: 'a', year: 2020 }, 'OWN_EARLIER'],
    ['the own one for another award', { subjectId: 'a', year: 2021 }, 'OWN_SAME_YEAR'],
  ] as const)('%s', (_name, other, relation) => {
    expect(copyRelationOf({ subjectId: 'a', year: 2021 }, other)).toBe(relation);
  });

  test('only somebody else’s waits for a word, from the threshold on, until it is said', () => {
    const pair = { relation: 'OTHER', shareBasisPoints: 3_000, verdict: undefined } as const;
    expect(isUnjudgedCopy(pair, 3_000)).toBe(true);
    expect(isUnjudgedCopy(pair, 3_001)).toBe(false);
    expect(isUnjudgedCopy({ ...pair, relation: 'OWN_EARLIER' }, 3_000)).toBe(false);
    expect(isUnjudgedCopy({ ...pair, verdict: 'NOT_COPIED' }, 3_000)).toBe(false);
  });
});

describe('who is told of copies', () => {
  const line = { departmentId: 'd1', staffId: 's1' };
  test.each([
    ['the secretariat', { staffId: 's9', roles: [{ role: 'SECRETARY', departmentId: undefined }] }, true],
    ['the inspector', { staffId: undefined, roles: [{ role: 'AUDITOR', departmentId: undefined }] }, true],
    ['the head of the division', { staffId: 's2', roles: [{ role: 'HEAD', departmentId: 'd1' }] }, true],
    ['the head of another division', { staffId: 's3', roles: [{ role: 'HEAD', departmentId: 'd2' }] }, false],
    ['a colleague', { staffId: 's4', roles: [{ role: 'STAFF', departmentId: undefined }] }, false],
    ['a member of the council', { staffId: 's5', roles: [{ role: 'COUNCIL', departmentId: undefined }] }, false],
    [
      'the person it is about, whatever else they are',
      { staffId: 's1', roles: [{ role: 'SECRETARY', departmentId: undefined }] },
      false,
    ],
  ] as const)('%s: %#', (_name, actor, sees) => {
    expect(maySeeCopies(actor, line)).toBe(sees);
  });
});
