import { expect, test } from 'vitest';

import { aDraft, anAuthor } from './a-draft.ts';
import { mergeDrafts, takeFields } from './merge-drafts.ts';

const base = aDraft({ solution: 'Bản đầu' });

test('changes in different fields are joined without asking', () => {
  const merged = mergeDrafts(
    base,
    aDraft({ solution: 'Của tôi' }),
    aDraft({ solution: 'Bản đầu', novelty: 'Của máy kia' }),
  );
  expect(merged.conflicts).toEqual([]);
  expect(merged.draft).toMatchObject({ solution: 'Của tôi', novelty: 'Của máy kia' });
});

test('a field that both changed is asked about, and my text stays until then', () => {
  const merged = mergeDrafts(base, aDraft({ solution: 'Của tôi' }), aDraft({ solution: 'Của máy kia' }));
  expect(merged.conflicts).toEqual(['solution']);
  expect(merged.draft.solution).toBe('Của tôi');
});

test('the same change on both sides is no conflict: the answer to a save may have been lost', () => {
  const merged = mergeDrafts(base, aDraft({ solution: 'Bản hai ' }), aDraft({ solution: 'Bản hai ' }));
  expect(merged.conflicts).toEqual([]);
});

test('two lists of authors that differ are one conflict', () => {
  const mine = aDraft({ ...base, authors: [anAuthor('lan', '60'), anAuthor('minh', '40')] });
  const theirs = aDraft({ ...base, authors: [anAuthor('lan', '50'), anAuthor('hung', '50')] });
  expect(mergeDrafts(base, mine, theirs).conflicts).toEqual(['authors']);
});

test('the person’s choice takes single fields from the other version', () => {
  const mine = aDraft({ solution: 'Của tôi', before: 'Của tôi' });
  const theirs = aDraft({ solution: 'Của máy kia', before: 'Của máy kia' });
  expect(takeFields(mine, theirs, ['before'])).toMatchObject({ solution: 'Của tôi', before: 'Của máy kia' });
});
