import type { Tx } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { day } from '../day.ts';
import { SAMPLE_PASSWORD_HASH } from '../sample-password.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { personOf, type PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

/** A way into the sample body, as the sign-in page and `npm start` show it. */
export interface SampleSignIn {
  readonly username: string;
  readonly displayName: string;
  /** The role that the account is there to show. */
  readonly role: Exclude<Role, 'PUBLIC'>;
  readonly description: string;
}

interface SampleAccount {
  readonly username: string;
  readonly person?: PersonKey;
  readonly displayName?: string;
  readonly roles: readonly Exclude<Role, 'PUBLIC'>[];
  /** Set on the accounts that the sign-in page offers. */
  readonly offered?: { readonly role: Exclude<Role, 'PUBLIC'>; readonly description: string };
}

const ACCOUNTS: readonly SampleAccount[] = [
  {
    username: 'chuyenvien.ha',
    person: 'ha',
    roles: ['STAFF'],
    offered: { role: 'STAFF', description: 'Chuyên viên Phòng Hợp tác quốc tế: viết sáng kiến, xem hồ sơ của mình' },
  },
  {
    username: 'truongphong.htqt',
    person: 'uoc',
    roles: ['STAFF', 'HEAD', 'COUNCIL', 'REVIEWER'],
    offered: {
      role: 'HEAD',
      description: 'Trưởng phòng Hợp tác quốc tế, ủy viên Hội đồng: xác nhận sáng kiến, biểu quyết',
    },
  },
  {
    username: 'truongphong.lsvk',
    person: 'duc',
    roles: ['STAFF', 'HEAD', 'COUNCIL'],
    offered: { role: 'HEAD', description: 'Trưởng phòng Lãnh sự - Việt kiều: danh sách đề nghị chưa gửi' },
  },
  {
    username: 'chanhvanphong',
    person: 'an',
    roles: ['STAFF', 'HEAD', 'SECRETARY'],
    offered: {
      role: 'SECRETARY',
      description: 'Chánh Văn phòng, thường trực Hội đồng: tiếp nhận, chuẩn bị phiên họp, dự thảo quyết định',
    },
  },
  {
    username: 'giamdoc',
    person: 'tri',
    roles: ['STAFF', 'COUNCIL', 'CHAIR', 'DIRECTOR'],
    offered: {
      role: 'DIRECTOR',
      description: 'Giám đốc Sở, Chủ tịch Hội đồng: điều hành phiên họp, ban hành quyết định, xem chỉ tiêu',
    },
  },
  {
    username: 'phogiamdoc.y',
    person: 'y',
    roles: ['STAFF', 'COUNCIL', 'REVIEWER'],
    offered: { role: 'COUNCIL', description: 'Phó Giám đốc, Phó Chủ tịch Hội đồng: biểu quyết' },
  },
  { username: 'phogiamdoc.phuoc', person: 'phuoc', roles: ['STAFF', 'COUNCIL'] },
  {
    username: 'phochanhvanphong',
    person: 'nga',
    roles: ['STAFF', 'COUNCIL'],
    offered: { role: 'COUNCIL', description: 'Phó Chánh Văn phòng, ủy viên Hội đồng: biểu quyết trên điện thoại' },
  },
  { username: 'giamdoc.ttdv', person: 'dat', roles: ['STAFF', 'HEAD', 'COUNCIL'] },
  { username: 'chuyenvien.dung', person: 'dung85', roles: ['STAFF'] },
  { username: 'chuyenvien.ai', person: 'ai', roles: ['STAFF'] },
  { username: 'chuyenvien.oanh', person: 'oanh', roles: ['STAFF'] },
  { username: 'phiendich.on', person: 'on', roles: ['STAFF'] },
  {
    username: 'thanhtra',
    displayName: 'Thanh tra tỉnh (mẫu)',
    roles: ['AUDITOR'],
    offered: { role: 'AUDITOR', description: 'Thanh tra: chỉ đọc, xem nhật ký' },
  },
  {
    username: 'quantri',
    displayName: 'Quản trị kỹ thuật (mẫu)',
    roles: ['ADMIN'],
    offered: { role: 'ADMIN', description: 'Quản trị kỹ thuật: không có phần trong thi đua, khen thưởng' },
  },
];

/** The sign-ins that the sign-in page offers, each with SAMPLE_PASSWORD. */
export const SAMPLE_SIGN_INS: readonly SampleSignIn[] = ACCOUNTS.flatMap(({ offered, username, ...account }) =>
  offered === undefined ? [] : [{ username, displayName: displayNameOf(account), ...offered }],
);

export function accountId(username: string): string {
  return sampleId(`account ${username}`);
}

/** Chapter 5: who signs in, and as what. */
export async function tellOfTheAccounts(db: Tx): Promise<void> {
  await db.account.createMany({
    data: ACCOUNTS.map((account) => ({
      id: accountId(account.username),
      organisationId: ORGANISATION_ID,
      username: account.username,
      passwordHash: SAMPLE_PASSWORD_HASH,
      displayName: displayNameOf(account),
      ...(account.person === undefined ? {} : { staffId: staffId(account.person) }),
    })),
  });
  await db.roleGrant.createMany({ data: ACCOUNTS.flatMap(grantsOf) });
}

function grantsOf({ username, person, roles }: SampleAccount) {
  return roles.map((role) => ({
    accountId: accountId(username),
    role,
    validFrom: day(person === 'ai' ? '2021-05-04' : '2021-01-15'),
    ...(role === 'HEAD' && person !== undefined ? { departmentId: departmentId(personOf(person).department) } : {}),
  }));
}

function displayNameOf({ person, displayName }: Pick<SampleAccount, 'person' | 'displayName'>): string {
  return person === undefined ? (displayName ?? '') : personOf(person).name;
}
