import { CombinedGraphQLErrors } from '@apollo/client';
import { expect, test } from 'vitest';

import { initiativeText } from '../text.ts';
import { actFailure, actOutcome } from './act-outcome.ts';

const t = initiativeText.vi;

function fault(code: string): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] });
}

test('an act in the wrong state names the state', () => {
  expect(actOutcome(t, { __typename: 'InvalidTransitionError', from: 'RECEIVED', event: 'WITHDRAW' })).toEqual({
    kind: 'CHANGED',
    sentence: 'Sáng kiến đang ở trạng thái “Đã tiếp nhận” nên không làm được việc này nữa.',
  });
});

test('a right that is gone asks to read the record anew', () => {
  expect(actFailure(t, fault('FORBIDDEN'))).toEqual({ kind: 'CHANGED', sentence: t.act.forbidden });
});

test('a failure of the server gives the code that the office can look up', () => {
  expect(actFailure(t, fault('INTERNAL_SERVER_ERROR'))).toEqual({
    kind: 'FAILED',
    sentence: t.act.failedWith('INTERNAL_SERVER_ERROR'),
  });
});

test('without a network nothing has changed', () => {
  expect(actFailure(t, new TypeError('Failed to fetch'))).toEqual({ kind: 'FAILED', sentence: t.act.failed });
});
