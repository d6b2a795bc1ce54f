import { expect, test } from 'vitest';
import { plainDate, unreachable } from '../kernel/index.ts';
import {
  RESEARCH_TOPIC_TRANSITIONS,
  researchDraftProblems,
  researchSentProblems,
  researchTopicEventsFor,
  type ResearchTopicInput,
  type ResearchTopicStatus,
} from './index.ts';

const TODAY = plainDate('2021-12-06');

function actor(name: string, ...roles: readonly ('STAFF' | 'SECRETARY' | 'DIRECTOR')[]) {
  return {
    accountId: `account ${name}`,
    staffId: name,
    roles: roles.map((role) => ({ role, departmentId: undefined })),
  };
}

test('every state is reached; nobody confirms what they took part in or recorded, then the director does', () => {
  expect(unreachable<ResearchTopicStatus, string>(RESEARCH_TOPIC_TRANSITIONS, 'DRAFT')).toEqual([]);
  const sent = { status: 'SENT' as const, recordedById: 'account ha', staffIds: ['ha', 'ai'] };
  expect(researchTopicEventsFor(actor('ai', 'STAFF'), sent)).toEqual(['WITHDRAW']);
  expect(researchTopicEventsFor(actor('dung', 'STAFF'), sent)).toEqual([]);
  expect(researchTopicEventsFor(actor('an', 'SECRETARY'), sent)).toEqual(['RETURN', 'CONFIRM']);
  expect(researchTopicEventsFor(actor('ha', 'SECRETARY'), sent)).toEqual(['WITHDRAW']);
  const byTheOffice = { ...sent, recordedById: 'account an' };
  expect(researchTopicEventsFor(actor('an', 'SECRETARY'), byTheOffice)).toEqual(['WITHDRAW']);
  expect(researchTopicEventsFor(actor('tri', 'DIRECTOR'), byTheOffice)).toEqual(['RETURN', 'CONFIRM']);
  const confirmed = { ...byTheOffice, status: 'CONFIRMED' as const };
  expect(researchTopicEventsFor(actor('an', 'SECRETARY'), confirmed)).toEqual(['TAKE_BACK']);
  expect(researchTopicEventsFor(actor('ai', 'SECRETARY'), confirmed)).toEqual([]);
});

const DRAFT: ResearchTopicInput = {
  title: 'Cơ sở dữ liệu đối tác',
  programme: '',
  contractNumber: '',
  startedOn: plainDate('2020-01-15'),
  endedOn: undefined,
  acceptedBy: '',
  acceptedOn: undefined,
  result: undefined,
  paperNumber: '',
  paperOn: undefined,
  people: [{ staffId: 'ha', outsideName: '', role: 'PARTICIPANT' }],
};

test('a draft may lack its acceptance; what is sent may not, and has a leader, perhaps from outside', () => {
  expect(researchDraftProblems(DRAFT, TODAY)).toEqual([]);
  expect(researchSentProblems(DRAFT).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'acceptedBy REQUIRED',
    'acceptedOn REQUIRED',
    'result REQUIRED',
    'paperNumber REQUIRED',
    'paperOn REQUIRED',
    'people NO_LEADER',
  ]);
  const whole: ResearchTopicInput = {
    ...DRAFT,
    acceptedBy: 'Hội đồng khoa học tỉnh',
    acceptedOn: plainDate('2021-10-01'),
    result: 'PASSED',
    paperNumber: '45/BB-HĐ',
    paperOn: plainDate('2021-10-01'),
    people: [...DRAFT.people, { staffId: undefined, outsideName: 'Trần Bình', role: 'LEADER' }],
  };
  expect(researchSentProblems(whole)).toEqual([]);
  expect(researchSentProblems({ ...whole, paperOn: plainDate('2021-09-30') })).toMatchObject([
    { code: 'BEFORE_START' },
  ]);
});

test('days do not run backwards or lie ahead, and people are told apart', () => {
  const wrong: ResearchTopicInput = {
    ...DRAFT,
    title: ' ',
    endedOn: plainDate('2019-12-31'),
    acceptedOn: plainDate('2021-12-07'),
    people: [...DRAFT.people, ...DRAFT.people],
  };
  expect(researchDraftProblems(wrong, TODAY).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'title REQUIRED',
    'endedOn BEFORE_START',
    'acceptedOn NOT_YET',
    'people TWICE',
  ]);
  const outside = { staffId: undefined, outsideName: '', role: 'LEADER' } as const;
  expect(researchDraftProblems({ ...DRAFT, people: [outside] }, TODAY)).toMatchObject([{ field: 'people' }]);
  expect(researchDraftProblems({ ...DRAFT, people: [...DRAFT.people, outside] }, TODAY)).toMatchObject([
    { field: 'outsideName', code: 'REQUIRED' },
  ]);
});
