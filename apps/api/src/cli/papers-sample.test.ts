import 'reflect-metadata';
import { expect, test } from 'vitest';
import { PAPERS } from '../papers.ts';
import { RECORDS_OF_PAPERS, SPECIMENS } from './papers-sample-records.ts';

test('the sample of papers holds every paper that the system writes, and no other: add a line to RECORDS_OF_PAPERS', () => {
  expect(Object.keys(RECORDS_OF_PAPERS).toSorted()).toEqual(PAPERS.map(({ slug }) => slug).toSorted());
});

test('slips are made of the items of a meeting that voted openly', () => {
  const meeting = { title: 'Phiên họp', agenda: [{ ordinal: 1, rule: { form: 'OPEN' } }] };
  expect(SPECIMENS['ballot-slips']?.({ meeting })).toEqual({
    meeting: { title: 'Phiên họp', agenda: [{ ordinal: 1, rule: { form: 'SECRET' } }] },
  });
});
