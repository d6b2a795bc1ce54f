import type { Tx } from '@thidua/db';
import {
  contenderOf,
  ranksOf,
  type BlockSheetStatus,
  type BlockTieRule,
  type CountedGroup,
} from '@thidua/domain/blocks';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import {
  BEGUN,
  changed,
  FULL,
  MIDDLE,
  NOTHING,
  SHEET_GROUPS,
  STRONG,
  WEAK,
  type SamplePoints,
} from './block-sheet-points.ts';
import { blockMemberId, pactId, type BlockKey, type SampleMember } from './blocks.ts';
import { sampleId } from './sample-id.ts';

interface SampleEntry {
  readonly member: SampleMember;
  readonly self: SamplePoints;
  readonly sentOn?: string;
  /** Missing: the leader has not looked at it. */
  readonly appraised?: SamplePoints;
  readonly unranked?: string;
}

interface SampleSheet {
  readonly block: BlockKey;
  readonly year: number;
  readonly status: BlockSheetStatus;
  readonly tieRule: BlockTieRule;
  readonly selfDueOn: string;
  readonly publishedOn?: string;
  readonly entries: readonly SampleEntry[];
}

function judged(member: SampleMember, sentOn: string, self: SamplePoints, appraised: SamplePoints = self): SampleEntry {
  return { member, self, sentOn, appraised };
}

const A = 'Sở Ngoại vụ tỉnh A (mẫu)';
const B = 'Sở Ngoại vụ tỉnh B (mẫu)';
const C = 'Sở Ngoại vụ tỉnh C (mẫu)';
const D = 'Sở Ngoại vụ tỉnh D (mẫu)';

/** Of the two blocks of the plan and of that of the divisions: two years that are over, and 2021 in each of its steps. */
const SHEETS: readonly SampleSheet[] = [
  {
    block: 'ministry',
    year: 2019,
    status: 'PUBLISHED',
    tieRule: 'GROUPS',
    selfDueOn: '2019-12-20',
    publishedOn: '2020-01-10',
    entries: [
      judged('own', '2019-12-18', MIDDLE),
      judged(A, '2019-12-16', STRONG, changed(STRONG, 1, 1_450)),
      judged(B, '2019-12-20', MIDDLE, changed(MIDDLE, 2, 1_200)),
      judged(C, '2019-12-19', WEAK),
      { ...judged(D, '2019-12-28', WEAK), unranked: 'Gửi bảng tự chấm điểm sau hạn.' },
    ],
  },
  {
    block: 'ministry',
    year: 2020,
    status: 'PUBLISHED',
    tieRule: 'GROUPS',
    selfDueOn: '2020-12-20',
    publishedOn: '2021-01-12',
    entries: [
      judged('own', '2020-12-17', FULL, changed(FULL, 2, 1_300)),
      judged(A, '2020-12-15', STRONG),
      judged(B, '2020-12-18', MIDDLE),
      judged(C, '2020-12-20', MIDDLE),
      judged(D, '2020-12-20', WEAK),
    ],
  },
  {
    block: 'ministry',
    year: 2021,
    status: 'SCORING',
    tieRule: 'GROUPS',
    selfDueOn: '2021-12-20',
    entries: [
      { member: 'own', self: BEGUN },
      { member: A, self: STRONG, sentOn: '2021-12-01' },
      { member: B, self: NOTHING },
      { member: C, self: NOTHING },
      { member: D, self: NOTHING },
    ],
  },
  {
    block: 'province',
    year: 2021,
    status: 'APPRAISING',
    tieRule: 'PENALTIES',
    selfDueOn: '2021-11-30',
    entries: [
      { member: 'own', self: FULL, sentOn: '2021-11-26' },
      judged('Sở Văn hóa, Thể thao và Du lịch (mẫu)', '2021-11-29', STRONG, changed(STRONG, 8, 100)),
      judged('Sở Tư pháp (mẫu)', '2021-11-30', MIDDLE),
      { member: 'Văn phòng UBND tỉnh (mẫu)', self: FULL, sentOn: '2021-11-30' },
      { member: 'Sở Thông tin và Truyền thông (mẫu)', self: WEAK, sentOn: '2021-12-02' },
    ],
  },
  {
    block: 'divisions',
    year: 2021,
    status: 'SCORING',
    tieRule: 'SHARED',
    selfDueOn: '2021-12-15',
    entries: [
      { member: 'VPTTR', self: NOTHING },
      { member: 'HTQT', self: BEGUN },
      { member: 'LSVK', self: MIDDLE, sentOn: '2021-12-03' },
      { member: 'TTDV', self: WEAK, sentOn: '2021-12-02' },
    ],
  },
];

export function blockSheetId(block: BlockKey, year: number): string {
  return sampleId(`block sheet ${block} ${year}`);
}

export function blockEntryId(block: BlockKey, year: number, member: SampleMember): string {
  return sampleId(`block entry ${block} ${year} ${member}`);
}

function criterionId(sheetId: string, key: string): string {
  return sampleId(`${sheetId} ${key}`);
}

/** Chapter 18, second half: by which points the blocks rank their members, and where 2021 stands. */
export async function tellOfTheBlockSheets(db: Tx): Promise<void> {
  for (const sheet of SHEETS) await tellOfTheSheet(db, sheet);
}

async function tellOfTheSheet(db: Tx, sheet: SampleSheet): Promise<void> {
  const { block, year, tieRule, selfDueOn, publishedOn } = sheet;
  const id = blockSheetId(block, year);
  const updatedAt = hanoi(`${publishedOn ?? '2021-12-03'} 15:00`);
  await db.blockSheet.create({
    data: {
      id,
      pactId: pactId(block, year),
      tieRule,
      status: 'SCORING',
      selfDueOn: day(selfDueOn),
      createdById: accountId('chanhvanphong'),
      updatedAt,
    },
    select: { id: true },
  });
  const groups = groupsOf(id);
  await db.blockSheetGroup.createMany({
    data: groups.map(({ criteria: _criteria, ...group }) => group),
  });
  await db.blockCriterion.createMany({ data: groups.flatMap(({ criteria }) => criteria) });
  await tellOfTheEntries(db, sheet, groups, updatedAt);
}

/** The rows of a sheet, and what the rules count of them. */
function groupsOf(sheetId: string) {
  return SHEET_GROUPS.map(({ key, kind, title, cap, criteria }, ordinal) => {
    const groupId = sampleId(`${sheetId} group ${key}`);
    return {
      id: groupId,
      sheetId,
      ordinal,
      kind,
      title,
      capHundredths: cap ?? null,
      criteria: criteria.map((criterion, index) => ({
        id: criterionId(sheetId, criterion.key),
        groupId,
        ordinal: index,
        title: criterion.title,
        maxHundredths: criterion.most,
      })),
    };
  });
}

/** The database lets points in only at their step: the sheet walks through them as it did. */
async function tellOfTheEntries(
  db: Tx,
  { block, year, status, tieRule, publishedOn, entries }: SampleSheet,
  groups: ReturnType<typeof groupsOf>,
  updatedAt: Date,
): Promise<void> {
  const sheetId = blockSheetId(block, year);
  const criteria = groups.flatMap((group) => group.criteria);
  await db.blockEntry.createMany({
    data: entries.map(({ member, sentOn, unranked }) => ({
      id: blockEntryId(block, year, member),
      sheetId,
      memberId: blockMemberId(block, member),
      sentOn: sentOn === undefined ? null : day(sentOn),
      unrankedReason: unranked ?? '',
      updatedAt,
    })),
  });
  await db.blockScore.createMany({
    data: entries.flatMap(({ member, self }) =>
      criteria.map(({ id }, index) => ({
        id: sampleId(`block score ${block} ${year} ${member} ${index}`),
        entryId: blockEntryId(block, year, member),
        criterionId: id,
        selfHundredths: self[index] ?? null,
        note: member === 'own' && index === 0 ? 'Hoàn thành 46/48 nhiệm vụ của chương trình công tác.' : '',
      })),
    ),
  });
  if (status === 'SCORING') return;
  await db.blockSheet.update({ where: { id: sheetId }, data: { status: 'APPRAISING' }, select: { id: true } });
  for (const { member, self, appraised } of entries) {
    if (appraised === undefined) continue;
    for (const [index, { id }] of criteria.entries()) {
      const where = { entryId: blockEntryId(block, year, member), criterionId: id };
      const reason = appraised[index] === self[index] ? '' : 'Minh chứng chưa đủ cho số điểm tự chấm.';
      await db.blockScore.updateMany({ where, data: { appraisedHundredths: appraised[index] ?? null, reason } });
    }
  }
  if (publishedOn === undefined) return;
  const contenders = entries
    .filter(({ unranked }) => unranked === undefined)
    .map((entry) => contender(block, year, entry, groups));
  const ranks = ranksOf(tieRule, contenders);
  for (const { id, totalHundredths } of contenders) {
    const data = { rank: ranks.get(id) ?? null, totalHundredths };
    await db.blockEntry.update({ where: { id }, data, select: { id: true } });
  }
  const data = { status, publishedOn: day(publishedOn) };
  await db.blockSheet.update({ where: { id: sheetId }, data, select: { id: true } });
  await tellOfTheAwards(db, block, year);
}

/** The first of a year got a flag, the own body a certificate; written down as the decisions came. */
async function tellOfTheAwards(db: Tx, block: BlockKey, year: number): Promise<void> {
  const decision = {
    decisionNumber: `${year === 2019 ? 214 : 187}/QĐ-BNG`,
    decidedOn: day(`${year + 1}-02-1${year === 2019 ? 4 : 8}`),
    decider: 'Bộ trưởng Bộ Ngoại giao',
    createdById: accountId('chanhvanphong'),
    createdAt: hanoi(`${year + 1}-02-24 09:00`),
  };
  await db.blockAward.createMany({
    data: [
      {
        ...decision,
        id: sampleId(`block award ${block} ${year} flag`),
        entryId: blockEntryId(block, year, A),
        kind: 'FLAG',
        title: 'Cờ thi đua của Bộ Ngoại giao',
      },
      {
        ...decision,
        id: sampleId(`block award ${block} ${year} certificate`),
        entryId: blockEntryId(block, year, 'own'),
        kind: 'CERTIFICATE',
        title: 'Bằng khen của Bộ trưởng Bộ Ngoại giao',
      },
    ],
  });
}

function contender(block: BlockKey, year: number, entry: SampleEntry, groups: readonly CountedGroup[]) {
  const { appraised = [] } = entry;
  const ids = groups.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const points = new Map(ids.map((id, index) => [id, appraised[index] ?? 0]));
  return contenderOf(blockEntryId(block, year, entry.member), groups, points, undefined);
}
