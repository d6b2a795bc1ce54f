import type { Tx } from '@thidua/db';
import type { BlockLevel, BlockRole } from '@thidua/domain/blocks';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId, ORGANISATION_ID, UNITS, type DepartmentKey } from './organisation.ts';
import { sampleId } from './sample-id.ts';

/** The own body, a division of it, or another body by its name; those are invented and say so. */
export type SampleMember = 'own' | DepartmentKey | `${string} (mẫu)`;
export type BlockKey = 'ministry' | 'province' | 'divisions';

interface SampleTerm {
  readonly member: SampleMember;
  readonly role: BlockRole;
  readonly from: string;
  readonly to?: string;
}

interface SampleBlock {
  readonly title: string;
  readonly level: BlockLevel;
  readonly organiser: string;
  readonly terms: readonly SampleTerm[];
}

function members(from: string, ...names: readonly SampleMember[]): readonly SampleTerm[] {
  return names.map((member) => ({ member, role: 'MEMBER', from }));
}

function turn(year: number, leader: SampleMember, deputy: SampleMember): readonly SampleTerm[] {
  const days = { from: `${year}-01-01`, to: `${year}-12-31` };
  return [
    { member: leader, role: 'LEADER', ...days },
    { member: deputy, role: 'DEPUTY', ...days },
  ];
}

const NEIGHBOUR = 'Sở Ngoại vụ tỉnh A (mẫu)';
const NEXT_NEIGHBOUR = 'Sở Ngoại vụ tỉnh B (mẫu)';
const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch (mẫu)';
const INFORMATION = 'Sở Thông tin và Truyền thông (mẫu)';

/** The two blocks of the plan (IV.2.9a), and one of the own divisions. */
const BLOCKS: Readonly<Record<BlockKey, SampleBlock>> = {
  ministry: {
    title: 'Cụm thi đua số 3 - Bộ Ngoại giao',
    level: 'EXTERNAL',
    organiser: 'Bộ Ngoại giao',
    terms: [
      ...members(
        '2016-01-01',
        'own',
        NEIGHBOUR,
        NEXT_NEIGHBOUR,
        'Sở Ngoại vụ tỉnh C (mẫu)',
        'Sở Ngoại vụ tỉnh D (mẫu)',
      ),
      { member: 'Sở Ngoại vụ tỉnh E (mẫu)', role: 'MEMBER', from: '2016-01-01', to: '2020-12-31' },
      ...turn(2020, NEIGHBOUR, NEXT_NEIGHBOUR),
      ...turn(2021, NEXT_NEIGHBOUR, 'own'),
      { member: 'own', role: 'LEADER', from: '2022-01-01', to: '2022-12-31' },
    ],
  },
  province: {
    title: 'Khối thi đua Văn hóa - Xã hội, Hành chính - Tổng hợp',
    level: 'EXTERNAL',
    organiser: 'Ủy ban nhân dân tỉnh',
    terms: [
      ...members('2018-01-01', 'own', CULTURE, 'Sở Tư pháp (mẫu)', 'Văn phòng UBND tỉnh (mẫu)'),
      ...members('2021-01-01', INFORMATION),
      ...turn(2020, CULTURE, 'own'),
      ...turn(2021, 'own', INFORMATION),
    ],
  },
  divisions: {
    title: 'Cụm thi đua các phòng, đơn vị thuộc Sở',
    level: 'INTERNAL',
    organiser: '',
    terms: [...members('2020-01-01', ...UNITS), ...turn(2020, 'LSVK', 'HTQT'), ...turn(2021, 'HTQT', 'TTDV')],
  },
};

interface SamplePact {
  readonly block: BlockKey;
  readonly year: number;
  readonly reference: string;
  readonly place: string;
  /** Nobody has signed yet where there is none. */
  readonly signedOn?: string;
  readonly signers: readonly SampleMember[];
}

const PACTS: readonly SamplePact[] = [
  {
    block: 'ministry',
    year: 2019,
    reference: '01/GƯTĐ-CTĐ3',
    place: 'Thành phố Đồng Hới',
    signedOn: '2019-03-22',
    signers: ['own', NEIGHBOUR, NEXT_NEIGHBOUR, 'Sở Ngoại vụ tỉnh C (mẫu)', 'Sở Ngoại vụ tỉnh D (mẫu)'],
  },
  {
    block: 'ministry',
    year: 2020,
    reference: '01/GƯTĐ-CTĐ3',
    place: 'Thành phố Vinh',
    signedOn: '2020-03-20',
    signers: ['own', NEIGHBOUR, NEXT_NEIGHBOUR, 'Sở Ngoại vụ tỉnh C (mẫu)', 'Sở Ngoại vụ tỉnh D (mẫu)'],
  },
  {
    block: 'ministry',
    year: 2021,
    reference: '02/GƯTĐ-CTĐ3',
    place: 'Thành phố Huế',
    signedOn: '2021-03-26',
    signers: ['own', NEIGHBOUR, NEXT_NEIGHBOUR, 'Sở Ngoại vụ tỉnh C (mẫu)', 'Sở Ngoại vụ tỉnh D (mẫu)'],
  },
  {
    block: 'province',
    year: 2021,
    reference: '01/GƯ-KTĐ',
    place: 'Thành phố Hà Tĩnh',
    signedOn: '2021-04-15',
    signers: ['own', CULTURE, INFORMATION, 'Sở Tư pháp (mẫu)', 'Văn phòng UBND tỉnh (mẫu)'],
  },
  { block: 'divisions', year: 2021, reference: '', place: '', signers: [] },
];

const PACT_TEXT = [
  'Các thành viên thống nhất thi đua thực hiện thắng lợi nhiệm vụ được giao trong năm, với các nội dung sau:',
  '1. Hoàn thành 100% nhiệm vụ trong chương trình công tác; giải quyết đúng hạn từ 98% hồ sơ trở lên.',
  '2. Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước; không có người bị kỷ luật từ khiển trách trở lên.',
  '3. Mỗi đơn vị có ít nhất 01 sáng kiến được công nhận và 01 điển hình tiên tiến được giới thiệu.',
  '4. Gửi báo cáo và bảng tự chấm điểm đúng thời hạn; tham gia đầy đủ các hoạt động chung.',
].join('\n');

export function blockId(key: BlockKey): string {
  return sampleId(`block ${key}`);
}

export function pactId(key: BlockKey, year: number): string {
  return sampleId(`pact ${key} ${year}`);
}

export function blockMemberId(block: BlockKey, member: SampleMember): string {
  return sampleId(`block ${block} member ${member}`);
}

const KEYS = Object.keys(BLOCKS) as BlockKey[]; // Object.keys forgets the key type.

/** Chapter 18: which blocks the body is in and leads, and what it has signed there. */
export async function tellOfTheBlocks(db: Tx): Promise<void> {
  const at = hanoi('2021-01-18 09:30');
  const createdById = accountId('chanhvanphong');
  await db.emulationBlock.createMany({
    data: KEYS.map((key) => {
      const { title, level, organiser } = BLOCKS[key];
      const row = { id: blockId(key), organisationId: ORGANISATION_ID, title, level, organiser };
      return { ...row, createdById, createdAt: at, updatedAt: at };
    }),
  });
  await db.blockMember.createMany({
    data: KEYS.flatMap((key) =>
      [...new Set(BLOCKS[key].terms.map(({ member }) => member))].map((member) => memberRow(key, member)),
    ),
  });
  await db.blockTerm.createMany({
    data: KEYS.flatMap((key) =>
      BLOCKS[key].terms.map(({ member, role, from, to }) => ({
        id: sampleId(`block ${key} ${role} ${member} ${from}`),
        blockId: blockId(key),
        memberId: blockMemberId(key, member),
        role,
        validFrom: day(from),
        validTo: to === undefined ? null : day(to),
      })),
    ),
  });
  await tellOfTheChange(db);
  await tellOfThePacts(db, createdById);
}

function memberRow(key: BlockKey, member: SampleMember) {
  const row = { id: blockMemberId(key, member), blockId: blockId(key) };
  if (member === 'own') return { ...row, isOwnBody: true };
  return BLOCKS[key].level === 'INTERNAL'
    ? { ...row, departmentId: departmentId(member as DepartmentKey) } // Blocks of divisions have no other members.
    : { ...row, name: member };
}

/** Somebody had written the first day of a new member wrongly. */
async function tellOfTheChange(db: Tx): Promise<void> {
  await db.blockTermChange.create({
    data: {
      id: sampleId('block province change'),
      memberId: blockMemberId('province', INFORMATION),
      role: 'MEMBER',
      fromBefore: day('2021-03-01'),
      fromAfter: day('2021-01-01'),
      reason: 'Quyết định kiện toàn khối thi đua có hiệu lực từ 01/01/2021.',
      byId: accountId('chanhvanphong'),
      at: hanoi('2021-03-12 15:10'),
    },
  });
}

async function tellOfThePacts(db: Tx, createdById: string): Promise<void> {
  await db.blockPact.createMany({
    data: PACTS.map(({ block, year, reference, place, signedOn }) => ({
      id: pactId(block, year),
      blockId: blockId(block),
      year,
      text: PACT_TEXT,
      place,
      reference,
      status: signedOn === undefined ? ('DRAFT' as const) : ('SIGNED' as const),
      signedOn: signedOn === undefined ? null : day(signedOn),
      createdById,
      updatedAt: hanoi(`${signedOn ?? '2021-11-22'} 16:00`),
    })),
  });
  await db.blockPactSigner.createMany({
    data: PACTS.flatMap(({ block, year, signers }) =>
      signers.map((member) => ({ pactId: pactId(block, year), memberId: blockMemberId(block, member) })),
    ),
  });
}
