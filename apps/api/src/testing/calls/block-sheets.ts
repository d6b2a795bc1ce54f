import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const GROUPS = [
  {
    id: NO_ID,
    kind: 'BASE',
    title: 'Nhiệm vụ chính trị',
    criteria: [{ id: NO_ID, title: 'Hoàn thành chương trình công tác', maxHundredths: 6_000 }],
  },
];

export const blockSheetCalls: Calls = {
  'Query.blockSheet': { document: `{ blockSheet(id: "${NO_ID}") { id } }` },
  'Query.blockEntry': { document: `{ blockEntry(id: "${NO_ID}") { id } }` },
  'Mutation.startBlockSheet': {
    document: 'mutation ($input: StartBlockSheetInput!) { startBlockSheet(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, pactId: NO_ID } },
  },
  'Mutation.saveBlockSheet': {
    document: 'mutation ($input: SaveBlockSheetInput!) { saveBlockSheet(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, tieRule: 'SHARED', groups: GROUPS } },
  },
  'Mutation.amendBlockSheet': {
    document: 'mutation ($input: AmendBlockSheetInput!) { amendBlockSheet(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, tieRule: 'SHARED', groups: GROUPS, reason: 'Cụm thống nhất lại' } },
  },
  'Mutation.openBlockScoring': {
    document: 'mutation ($input: OpenBlockScoringInput!) { openBlockScoring(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, selfDueOn: '2021-12-10' } },
  },
  'Mutation.closeBlockScoring': {
    document: 'mutation ($input: BlockSheetActInput!) { closeBlockScoring(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
  'Mutation.resumeBlockScoring': {
    document: 'mutation ($input: ReasonedBlockSheetInput!) { resumeBlockScoring(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, reason: 'Thiếu một đơn vị' } },
  },
  'Mutation.publishBlockRanking': {
    document: 'mutation ($input: PublishBlockRankingInput!) { publishBlockRanking(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, publishedOn: '2021-12-06' } },
  },
  'Mutation.reopenBlockRanking': {
    document: 'mutation ($input: ReasonedBlockSheetInput!) { reopenBlockRanking(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, reason: 'Cộng sai một đơn vị' } },
  },
  'Mutation.saveBlockScores': {
    document: 'mutation ($input: SaveBlockScoresInput!) { saveBlockScores(input: $input) { __typename } }',
    variables: {
      input: { id: NO_ID, version: 1, points: [{ criterionId: NO_ID, hundredths: 5_500, words: 'Đạt 98%' }] },
    },
  },
  'Mutation.sendBlockScores': {
    document: 'mutation ($input: SendBlockScoresInput!) { sendBlockScores(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, sentOn: '2021-12-06' } },
  },
  'Mutation.reopenBlockScores': {
    document: 'mutation ($input: BlockEntryActInput!) { reopenBlockScores(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
  'Mutation.appraiseBlockScores': {
    document: 'mutation ($input: SaveBlockScoresInput!) { appraiseBlockScores(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        version: 1,
        points: [{ criterionId: NO_ID, hundredths: 5_400, words: 'Chưa đủ minh chứng' }],
      },
    },
  },
  'Mutation.markBlockEntry': {
    document: 'mutation ($input: MarkBlockEntryInput!) { markBlockEntry(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, votes: 4, unrankedReason: '' } },
  },
  'Mutation.recordBlockAward': {
    document: 'mutation ($input: RecordBlockAwardInput!) { recordBlockAward(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        awardId: NO_ID,
        kind: 'FLAG',
        title: 'Cờ thi đua của Bộ Ngoại giao',
        decisionNumber: '12/QĐ-BNG',
        decider: 'Bộ trưởng Bộ Ngoại giao',
      },
    },
  },
  'Mutation.removeBlockAward': {
    document: 'mutation ($input: RemoveBlockAwardInput!) { removeBlockAward(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, awardId: NO_ID } },
  },
};
