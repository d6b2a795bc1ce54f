import 'reflect-metadata';
import { expect, test } from 'vitest';
import { PAPERS } from '../papers.ts';
import { RECORDS_OF_PAPERS } from './papers-sample-records.ts';

test('the sample of papers holds every paper that the system writes, and no other: add a line to RECORDS_OF_PAPERS', () => {
  expect(Object.keys(RECORDS_OF_PAPERS).toSorted()).toEqual(PAPERS.map(({ slug }) => slug).toSorted());
});
