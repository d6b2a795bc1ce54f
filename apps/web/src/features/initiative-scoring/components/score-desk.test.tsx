// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { createCache } from '../../../lib/apollo/cache.ts';
import { ViewerProvider } from '../../../lib/viewer/viewer.tsx';
import { A_VIEWER } from '../../../testing/a-viewer.ts';
import { renderUi } from '../../../testing/render-ui.tsx';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { ScoreDesk } from './score-desk.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const SHEET: ShownSheet = {
  __typename: 'ScoreSheet',
  id: 'phieu',
  number: 3,
  status: 'ASSIGNED',
  version: 1,
  remark: '',
  sentAt: null,
  dueOn: '2021-12-20',
  otherTotals: null,
  viewerCan: ['SAVE', 'SEND'],
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
  files: [],
};

/** What the server answers by the names of the operations; an operation without an answer finds no server. */
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const SAVED: Answers = { SaveScoreSheet: { saveScoreSheet: { __typename: 'ScoreSheet', id: 'phieu', version: 2 } } };

function show({ answers = SAVED, onNext }: { readonly answers?: Answers; readonly onNext?: () => void } = {}) {
  const asked: { readonly name: string; readonly variables: unknown }[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    asked.push({ name: operationName, variables });
    const data = answers[operationName];
    return new Observable((observer) => {
      if (data === undefined) return observer.error(new TypeError('no line'));
      observer.next({ data });
      observer.complete();
    });
  });
  function Page() {
    const [sheet, setSheet] = useState(SHEET);
    return (
      <ViewerProvider viewer={A_VIEWER}>
        <button type="button" onClick={() => setSheet({ ...SHEET, version: 2, remark: 'Khác' })}>
          Đọc lại
        </button>
        <ScoreDesk sheet={sheet} onNext={onNext} />
      </ViewerProvider>
    );
  }
  const { user } = renderUi(
    <ApolloProvider client={new ApolloClient({ cache: createCache(), link })}>
      <Page />
    </ApolloProvider>,
  );
  return { user, asked };
}

function box(name: RegExp) {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name });
}
const remark = () => box(/^Nhận xét(?! về)/);
const points = () => box(/Tính mới \(0-100\)/);

test('what is typed is saved when the field is left, and outlives another reading of the sheet', async () => {
  const { user, asked } = show();
  await user.type(points(), '20');
  await user.type(remark(), 'Rõ');
  await user.tab();
  await screen.findByText(/^Đã lưu lúc/);
  expect(asked.at(-1)).toMatchObject({
    name: 'SaveScoreSheet',
    variables: { input: { id: 'phieu', remark: 'Rõ', marks: [{ criterionId: 'moi', points: 20, comment: '' }] } },
  });
  await user.click(screen.getByRole('button', { name: 'Đọc lại' }));
  expect(remark().value).toBe('Rõ');
});

test('points that are no whole number are told at their field and never sent', async () => {
  const { user, asked } = show();
  await user.type(points(), '2o');
  await user.click(screen.getByRole('button', { name: 'Gửi điểm' }));
  expect(screen.getByRole('link', { name: /số nguyên/ })).toBeTruthy();
  expect(points().getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
});

test('a criterion without points keeps the sheet from being sent, and says which', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Gửi điểm' }));
  expect(screen.getByRole('link', { name: 'Tính mới: Nhập điểm cho tiêu chí này.' })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a lost connection is told above the form, at no field of it, and this machine keeps the points', async () => {
  const { user } = show({ answers: {} });
  await user.type(points(), '20');
  await user.click(screen.getByRole('button', { name: 'Gửi điểm' }));
  expect(await screen.findByText(/Chưa lưu được điểm lên máy chủ/)).toBeTruthy();
  expect(document.querySelector('[aria-invalid="true"]')).toBeNull();
  expect(localStorage.getItem(`thidua.draft.${A_VIEWER.id}.score phieu`)).toContain('"moi.points":"20"');
});

test('what another window wrote meanwhile is put beside what was typed here, and nothing is written over', async () => {
  const { user } = show({
    answers: {
      SaveScoreSheet: {
        saveScoreSheet: { __typename: 'StaleRecordError', message: '', currentVersion: 2 },
      },
      ScoreSheetPage: {
        scoreSheet: { ...SHEET, version: 2, remark: 'Từ cửa sổ khác' },
        scoreSheets: {
          __typename: 'ScoreSheetConnection',
          nodes: [],
          totalCount: 0,
          pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
        },
      },
    },
  });
  await user.type(remark(), 'Của tôi');
  await user.tab();
  expect(await screen.findByText('Từ cửa sổ khác')).toBeTruthy();
  expect(remark().value).toBe('Của tôi');
  expect(screen.queryByRole('button', { name: 'Gửi điểm' })).toBeNull();
});

test('the total follows the typing, and a zero that fails is said', async () => {
  const { user } = show();
  await user.type(points(), '0');
  expect(screen.getByText(/Tổng: 0\/100 điểm/)).toBeTruthy();
  expect(screen.getByText('0 điểm ở Tính mới: sáng kiến không đạt.')).toBeTruthy();
});

test('Alt and the arrow down save and go on to the next sheet', async () => {
  let went = 0;
  const { user, asked } = show({ onNext: () => (went += 1) });
  await user.type(points(), '20');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await screen.findByText(/^Đã lưu lúc/);
  expect([asked.map(({ name }) => name), went]).toEqual([['SaveScoreSheet'], 1]);
});
