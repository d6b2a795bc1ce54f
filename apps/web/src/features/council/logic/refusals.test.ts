import { expect, test } from 'vitest';

import { councilText } from '../text.ts';
import { agendaRefusal, meetingActRefusal, openRefusal, voteRefusal } from './refusals.ts';

const t = councilText.vi;

test('nominations that are not ready are named, so that they can be taken out', () => {
  const nominations = [
    {
      __typename: 'Nomination',
      id: '1',
      code: 'HS-2021-018',
      subjectName: 'Võ Văn Ấn',
      status: 'SUBMITTED',
    } as const,
  ];
  const refused = { __typename: 'NotReadyForAgendaError', nominations } as const;
  expect(agendaRefusal(t, { ...refused, hindrance: 'STATE' })).toContain('HS-2021-018 (Võ Văn Ấn)');
  expect(agendaRefusal(t, { ...refused, hindrance: 'OPINION_AWAITED' })).toContain('chờ ý kiến');
  expect(agendaRefusal(t, { ...refused, hindrance: 'POSTED' })).toContain('đang công khai');
  expect(agendaRefusal(t, { ...refused, hindrance: 'NOT_POSTED' })).toContain('chưa công khai');
});

test('an award that may not be voted on by name is called by its name', () => {
  const refusal = openRefusal(t, {
    __typename: 'SecretBallotRequiredError',
    awards: ['PROVINCIAL_EMULATION_FIGHTER'],
  });
  expect(refusal).toContain('Chiến sĩ thi đua cấp tỉnh');
});

test('a meeting without enough members says how many are needed', () => {
  const refusal = meetingActRefusal(t, { __typename: 'QuorumNotReachedError', present: 3, total: 7, needed: 5 });
  expect(refusal).toBe('Chưa đủ số thành viên: có 3/7 thành viên có mặt, cần ít nhất 5.');
});

test('a second vote is told which one counts, and its choice is forgotten', () => {
  expect(voteRefusal(t, { __typename: 'AlreadyVotedError', choice: 'AGREE' })).toEqual({
    sentence: 'Anh/chị đã biểu quyết mục này: Đồng ý. Ý kiến gửi lần đầu được tính.',
    isKept: false,
  });
});

test('the choice of somebody not yet present is kept', () => {
  expect(voteRefusal(t, { __typename: 'NotEntitledError', entitlement: 'NOT_PRESENT' })?.isKept).toBe(true);
});

test('a vote after the closing is not kept, because it can never count', () => {
  expect(voteRefusal(t, { __typename: 'ItemNotOpenError', status: 'CLOSED' })?.isKept).toBe(false);
});
