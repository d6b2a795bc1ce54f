import { describe, expect, test } from 'vitest';

import { aDraft, anAuthor } from './a-draft.ts';
import { newHelper } from './helper-draft.ts';
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
      { staffId: 'lan', shareBasisPoints: 6667, qualification: '' },
      { staffId: 'minh', shareBasisPoints: 3333, qualification: '' },
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
    helpers: [
      {
        fullName: 'Bùi Quang Trung',
        birthDate: '1984-01-05',
        workplace: '',
        post: '',
        qualification: '',
        work: 'Cài đặt',
      },
    ],
    authors: [
      {
        shareBasisPoints: 3330,
        qualification: 'Cử nhân',
        staff: { id: 'lan', fullName: 'Nguyễn Thị Lan', post: 'Chuyên viên', department: { name: 'Phòng Lễ tân' } },
      },
    ],
  });
  expect(draft.firstAppliedOn).toBe('05/03/2021');
  expect(draft.helpers).toMatchObject([{ fullName: 'Bùi Quang Trung', birthDate: '05/01/1984' }]);
  expect(draft.authors).toEqual([
    {
      staffId: 'lan',
      fullName: 'Nguyễn Thị Lan',
      detail: 'Chuyên viên, Phòng Lễ tân',
      share: '33,3',
      qualification: 'Cử nhân',
    },
  ]);
});

describe('a helper', () => {
  const row = newHelper({ fullName: 'Bùi Quang Trung', work: 'Cài đặt' });
  const base = aDraft({ helpers: [row] });

  test('is the same helper in whatever row of this machine', () => {
    expect(
      patchOf(base, aDraft({ helpers: [{ ...row, key: 'khác', fullName: ' Bùi  Quang Trung' }] })),
    ).toBeUndefined();
  });

  test('is sent with the whole list', () => {
    const typed = aDraft({ helpers: [{ ...row, birthDate: '5/1/1984', post: 'Kỹ sư' }] });
    const { key: _key, ...texts } = row;
    expect(patchOf(base, typed)).toEqual({ helpers: [{ ...texts, birthDate: '1984-01-05', post: 'Kỹ sư' }] });
  });

  test.each(['31/02/1984', '05/01/1884', '05/01/2985'])(
    'born on %s waits on this machine, and the rest is sent',
    (day) => {
      const typed = aDraft({ helpers: [{ ...row, birthDate: day }], field: 'Lễ tân' });
      expect(patchOf(base, typed)).toEqual({ field: 'Lễ tân' });
    },
  );
});
