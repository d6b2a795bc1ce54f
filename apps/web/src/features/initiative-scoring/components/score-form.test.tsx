// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { createCache } from '../../../lib/apollo/cache.ts';
import { renderUi } from '../../../testing/render-ui.tsx';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { ScoreForm } from './score-form.tsx';

afterEach(cleanup);

const SHEET: ShownSheet = {
  __typename: 'ScoreSheet',
  id: 'phieu',
  number: 3,
  status: 'ASSIGNED',
  version: 1,
  remark: '',
  sentAt: null,
  viewerCan: ['SEND'],
  marks: [],
  grid: {
    __typename: 'ScoringGrid',
    id: 'thang',
    passFrom: 70,
    total: 100,
    criteria: [
      {
        __typename: 'ScoringGridCriterion',
        id: 'moi',
        name: 'Tính mới',
        maximum: 100,
        failsAtZero: true,
        bands: [{ __typename: 'ScoringGridBand', from: 0, to: 100, words: 'Có điểm mới' }],
      },
    ],
  },
  title: 'Sổ trực điện tử',
  field: '',
  before: '',
  solution: '',
  novelty: '',
  conditions: '',
  authorBenefit: '',
  userBenefit: '',
};

/** The form over a server that is gone; the page is read again by a button. */
function show(readAgain: Partial<ShownSheet> = {}) {
  const asked: string[] = [];
  const link = new ApolloLink(({ operationName = '' }) => {
    asked.push(operationName);
    return new Observable((observer) => observer.error(new TypeError('no line')));
  });
  function Page() {
    const [sheet, setSheet] = useState(SHEET);
    return (
      <>
        <button type="button" onClick={() => setSheet({ ...SHEET, version: 2, ...readAgain })}>
          Đọc lại
        </button>
        <ScoreForm sheet={sheet} />
      </>
    );
  }
  const { user } = renderUi(
    <ApolloProvider client={new ApolloClient({ cache: createCache(), link })}>
      <Page />
    </ApolloProvider>,
  );
  return { user, asked };
}

function remark() {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Nhận xét/ });
}

test('what is typed outlives the reading of a sheet that was changed elsewhere', async () => {
  const { user } = show();
  await user.type(remark(), 'Rõ');
  await user.click(screen.getByRole('button', { name: 'Đọc lại' }));
  expect(remark().value).toBe('Rõ');
});

test('a sheet that was sent elsewhere stands as it was sent', async () => {
  const { user } = show({ status: 'SENT', viewerCan: [], remark: 'Có số liệu' });
  await user.type(remark(), 'Rõ');
  await user.click(screen.getByRole('button', { name: 'Đọc lại' }));
  expect(remark().value).toBe('Có số liệu');
});

test('points that are no whole number are told at their field and not sent', async () => {
  const { user, asked } = show();
  await user.type(screen.getAllByRole('textbox')[0]!, '2o');
  await user.click(screen.getByRole('button', { name: 'Lưu điểm' }));
  expect(screen.getByRole('link', { name: /số nguyên/ })).toBeTruthy();
  expect(asked).toEqual([]);
});

test('a lost connection is told above the form, at no field of it', async () => {
  const { user } = show();
  await user.type(screen.getAllByRole('textbox')[0]!, '20');
  await user.click(screen.getByRole('button', { name: 'Lưu điểm' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  expect(document.querySelector('[aria-invalid="true"]')).toBeNull();
});
