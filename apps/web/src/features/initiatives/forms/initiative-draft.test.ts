import { describe, expect, test } from 'vitest';

import { aDraft, anAuthor } from './a-draft.ts';
import { draftOf, patchOf, waitingFields } from './initiative-draft.ts';

describe('what is sent to the server', () => {
  test('only the fields that changed', () => {
    expect(patchOf(aDraft(), aDraft({ solution: 'Một kho hồ sơ chung.' }))).toEqual({
      solution: 'Một kho hồ sơ chung.',
    });
  });

  test('nothing when nothing changed', () => {
    expect(patchOf(aDraft(), aDraft())).toBeUndefined();
  });

  test('nothing when the difference disappears in storage: blanks at the end of a name, decomposed letters', () => {
    expect(patchOf(aDraft(), aDraft({ title: ` ${'Số hoá hồ sơ đoàn ra'.normalize('NFD')}  ` }))).toBeUndefined();
  });

  test('a date as a calendar day, an emptied date as cleared', () => {
    expect(patchOf(aDraft(), aDraft({ firstAppliedOn: '5/3/2021' }))).toEqual({ firstAppliedOn: '2021-03-05' });
    expect(patchOf(aDraft({ firstAppliedOn: '05/03/2021' }), aDraft())).toEqual({ clearFirstAppliedOn: true });
  });

  test('shares in hundredths of a per cent', () => {
    const authors = [anAuthor('lan', '66,67'), anAuthor('minh', '33.33')];
    expect(patchOf(aDraft(), aDraft({ authors }))?.authors).toEqual([
      { staffId: 'lan', shareBasisPoints: 6667 },
      { staffId: 'minh', shareBasisPoints: 3333 },
    ]);
  });
});

describe('what waits on this machine', () => {
  test.each([
    ['a date that does not exist', { firstAppliedOn: '31/02/2021' }, 'firstAppliedOn'],
    ['a share that cannot be read', { authors: [anAuthor('lan', 'một nửa')] }, 'authors'],
    ['a share of 110 %', { authors: [anAuthor('lan', '110')] }, 'authors'],
    ['an empty name', { title: '  ' }, 'title'],
    ['a name of 251 characters', { title: 'ă'.repeat(251) }, 'title'],
    ['20,001 characters of solution', { solution: 'ă'.repeat(20_001) }, 'solution'],
  ] as const)('%s', (_title, changes, field) => {
    expect(waitingFields(aDraft(), aDraft(changes))).toEqual([field]);
    expect(patchOf(aDraft(), aDraft(changes))).toBeUndefined();
  });

  test('the other fields are sent all the same', () => {
    expect(patchOf(aDraft(), aDraft({ firstAppliedOn: '31/02/2021', field: 'Lễ tân' }))).toEqual({ field: 'Lễ tân' });
  });
});

test('what the server sends is shown as people write it', () => {
  const draft = draftOf({
    ...aDraft(),
    firstAppliedOn: '2021-03-05',
    authors: [
      {
        shareBasisPoints: 3330,
        staff: { id: 'lan', fullName: 'Nguyễn Thị Lan', post: 'Chuyên viên', department: { name: 'Phòng Lễ tân' } },
      },
    ],
  });
  expect(draft.firstAppliedOn).toBe('05/03/2021');
  expect(draft.authors).toEqual([
    { staffId: 'lan', fullName: 'Nguyễn Thị Lan', detail: 'Chuyên viên, Phòng Lễ tân', share: '33,3' },
  ]);
});
