import { expect, test } from 'vitest';

import { holderOf, sinceOf, type HolderFacts } from './holder.ts';
import { initiativeText } from './text.ts';

const t = initiativeText.vi;
const lan = { id: 'lan', fullName: 'Nguyễn Thị Lan' };
const hung = { id: 'hung', fullName: 'Trần Hùng' };

function facts(changes: Partial<HolderFacts> = {}): HolderFacts {
  return { owner: lan, authors: [{ staff: lan }], department: { name: 'Phòng Lễ tân', head: hung }, ...changes };
}

test.each([
  ['a draft lies with its owner', 'DRAFT', facts(), 'Nguyễn Thị Lan'],
  ['a submitted request lies with the head', 'SUBMITTED', facts(), 'Trần Hùng, Phòng Lễ tân'],
  [
    'with the office while the post of head is vacant',
    'SUBMITTED',
    facts({ department: { name: 'Phòng Lễ tân', head: null } }),
    'Thường trực Hội đồng (thay người đứng đầu Phòng Lễ tân)',
  ],
  [
    'with the office when the head is an author',
    'SUBMITTED',
    facts({ authors: [{ staff: lan }, { staff: hung }] }),
    'Thường trực Hội đồng (thay người đứng đầu Phòng Lễ tân)',
  ],
  ['an endorsed request lies with the office', 'ENDORSED', facts(), 'Thường trực Hội đồng'],
  ['a decided one lies with nobody', 'RECOGNISED', facts(), ''],
] as const)('%s', (_title, status, holder, words) => {
  expect(holderOf(t, status, holder)).toBe(words);
});

test('a request that went round twice lies where it is since the second time', () => {
  const history = [
    { at: '2021-11-01T02:00:00Z', action: 'INITIATIVE_SUBMITTED' },
    { at: '2021-11-02T02:00:00Z', action: 'INITIATIVE_RETURNED' },
    { at: '2021-11-03T02:00:00Z', action: 'INITIATIVE_SUBMITTED' },
  ];
  expect(sinceOf('SUBMITTED', history)).toBe('2021-11-03T02:00:00Z');
  expect(sinceOf('RECEIVED', history)).toBeUndefined();
});
