import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { clockColumns } from './initiative-clock.ts';
import { placeOf } from './place-of.ts';
import { nextSerial } from './serial.ts';

export interface AuthorShare {
  readonly staffId: string;
  readonly shareBasisPoints: number;
  /** Left out: agreed to the share; null: not answered yet. */
  readonly answer?: 'AGREED' | null;
}

export interface InitiativeOverrides extends Omit<Columns<Prisma.InitiativeUncheckedCreateInput>, 'authors'> {
  /** The first one should be the owner. Left out: the owner alone with 100 %. */
  readonly authors?: readonly AuthorShare[];
}

/** A complete initiative, in DRAFT unless a status is given; a RECOGNISED one also needs buildRecognition. */
export async function buildInitiative(db: Tx, overrides: InitiativeOverrides = {}): Promise<Prisma.InitiativeModel> {
  const serial = nextSerial();
  const { authors: givenAuthors, ...columns } = overrides;
  const ownerId = columns.ownerId ?? (await buildStaff(db)).id;
  const place = await placeOf(db, ownerId);
  const authors = givenAuthors ?? [{ staffId: ownerId, shareBasisPoints: 10_000 }];
  const year = columns.year ?? 2021;
  const row = {
    year,
    code: `SK-${year}-${String(serial).padStart(3, '0')}`,
    title: `Số hóa hồ sơ đoàn ra, đoàn vào ${serial}`,
    field: 'Cải cách hành chính',
    firstAppliedOn: day(`${year}-03-01`),
    before: 'Hồ sơ giấy, tra cứu mất nhiều thời gian.',
    solution: 'Lập kho hồ sơ điện tử chung, đặt mã theo đoàn.',
    novelty: 'Lần đầu áp dụng tại Sở.',
    conditions: 'Máy quét và mạng nội bộ.',
    authorBenefit: 'Giảm một nửa thời gian tra cứu.',
    userBenefit: 'Trả lời công dân trong ngày.',
    createdAt: hanoi(`${year}-09-06 08:00`),
    updatedAt: hanoi(`${year}-09-06 08:00`),
    authors: { create: authors.map((author, index) => ({ ...answered(author, ownerId), ordinal: index + 1 })) },
  };
  const clock = clockColumns({
    status: columns.status ?? 'DRAFT',
    firstAppliedOn: dateOf(columns.firstAppliedOn, row.firstAppliedOn),
    submittedAt: dateOf(columns.submittedAt, null),
    updatedAt: dateOf(columns.updatedAt, row.updatedAt) ?? row.updatedAt,
  });
  return db.initiative.create({ data: { ...row, ...place, ...clock, ...columns, ownerId } });
}

function dateOf(given: Date | string | null | undefined, otherwise: Date | null): Date | null {
  return given === undefined ? otherwise : given === null ? null : new Date(given);
}

/** What a co-author said of the share; the owner is not asked. */
function answered({ staffId, shareBasisPoints, answer = 'AGREED' }: AuthorShare, ownerId: string) {
  if (staffId === ownerId || answer === null || shareBasisPoints === 0) return { staffId, shareBasisPoints };
  const answeredAt = hanoi('2021-09-06 08:00');
  const answeredById = crypto.randomUUID();
  return { staffId, shareBasisPoints, answer, answeredShare: shareBasisPoints, answeredAt, answeredById };
}

/** The decision that recognises an initiative at a scope; moves the initiative to RECOGNISED. */
export async function buildRecognition(
  db: Tx,
  overrides: Columns<Prisma.InitiativeRecognitionUncheckedCreateInput> & { readonly initiativeId: string },
): Promise<Prisma.InitiativeRecognitionModel> {
  await db.initiative.update({ where: { id: overrides.initiativeId }, data: { status: 'RECOGNISED' } });
  const row = {
    scope: 'GRASSROOTS' as const,
    decisionNumber: '128/QĐ-SNgV',
    decidedOn: day('2021-11-22'),
    decidedBy: 'Giám đốc Sở Ngoại vụ',
    recordedById: crypto.randomUUID(),
    recordedAt: hanoi('2021-11-22 15:00'),
  };
  return db.initiativeRecognition.create({ data: { ...row, ...overrides } });
}
