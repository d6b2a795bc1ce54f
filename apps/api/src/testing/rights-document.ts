import {
  PERMISSION_AREAS,
  PERMISSION_WORDS,
  PERMISSIONS,
  permissionsByArea,
  ROLE_NAMES,
  ROLES,
  type Role,
} from '@thidua/domain/accounts';
import type { GraphQLSchema } from 'graphql';
import { EXPORT_LISTS } from '../exports.ts';
import { rootFields } from '../platform/root-fields.ts';
import { KNOCKERS, readAccessMatrix } from './access-matrix.ts';
import { policyRows } from './policy-files.ts';
import { stateName } from './state-words.ts';

/*
 * docs/rights.md: the reviewed rights in the words of an official, written from access-matrix/, and the words of the rights
 * from packages/domain/src/accounts/permission-words.ts, which the screen shows too. A test holds the
 * document against the files, and the files are knocked at the running schema.
 */

export const RIGHTS_FILE = new URL('../../../../docs/rights.md', import.meta.url);

const SHORT = {
  PUBLIC: 'Ngoài',
  STAFF: 'CB',
  HEAD: 'TP',
  REVIEWER: 'HĐSK',
  COUNCIL: 'HĐ',
  CHAIR: 'CT',
  SECRETARY: 'TT',
  DIRECTOR: 'GĐ',
  ADMIN: 'QT',
  AUDITOR: 'TTra',
} as const satisfies Record<(typeof KNOCKERS)[number], string>;

const RELATION_WORDS: Readonly<Record<string, string>> = {
  own: 'của chính mình',
  coauthor: 'mình là đồng tác giả',
  unit: 'của người trong phòng mình',
  other: 'của người phòng khác',
  others: 'của người khác, trừ Thường trực',
  any: 'của bất kỳ ai',
  'of-head': 'của trưởng phòng đó',
  'of-secretary': 'của Thường trực Hội đồng, người cùng phòng',
  'on-agenda': 'của người đang được trình Hội đồng',
  none: '–',
};

const CLASS_WORDS: Readonly<Record<string, string>> = {
  P0: 'P0 công khai',
  P1: 'P1 trong cơ quan',
  P2: 'P2 cá nhân',
  P3: 'P3 nhạy cảm',
};

const COMMAND_WORDS: Readonly<Record<string, string>> = {
  READ: 'chỉ đọc',
  CHANGE: 'thay đổi dữ liệu',
  SECRET: 'đụng đến khóa, mật khẩu',
};

type Line = readonly string[];

function table(head: Line, lines: readonly Line[]): string {
  const row = (cells: Line) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

function roleWords(roles: string): string {
  const held = roles.split(' ');
  return ROLES.filter((role) => held.includes(role))
    .map((role) => SHORT[role])
    .join(', ');
}

export function rightsDocument(schema: GraphQLSchema): string {
  const words = new Map(rootFields(schema).map(({ path, field }) => [path, field.description ?? '']));
  const nameOf = (field: string) => words.get(field) ?? fileWords(field);
  const doors = readAccessMatrix();
  const doorTable = (lines: typeof doors) =>
    table(
      ['Việc', ...KNOCKERS.map((knocker) => SHORT[knocker])],
      lines.map(({ field, expected }) => [
        `${nameOf(field)} \`${field}\``,
        ...KNOCKERS.map((knocker) => (expected[knocker] === 'allow' ? '●' : '')),
      ]),
    );
  const ofKind = (prefix: string) => doors.filter(({ field }) => field.startsWith(prefix));

  return `${[
    '# Ai được làm gì',
    'Bảng này viết ra từ các tệp đã duyệt trong `apps/api/access-matrix/`; sửa quyền là sửa các tệp ấy, rồi chạy `pnpm codegen` để viết lại bảng. Mỗi dòng được kiểm thử bằng cách gọi thật vào hệ thống với từng vai trò. **Việc không có trong bảng là không được làm.**',
    table(
      ['Viết tắt', 'Vai trò'],
      [[SHORT.PUBLIC, 'Người chưa đăng nhập'], ...ROLES.map((role) => [SHORT[role], ROLE_NAMES[role]])],
    ),
    '## 1. Được vào xem mục nào',
    'Vào được mục chưa có nghĩa là thấy mọi hồ sơ: mỗi danh sách chỉ có những hồ sơ người xem được thấy (phần 3).',
    doorTable(ofKind('Query.')),
    '## 2. Được làm việc gì',
    doorTable([...ofKind('Mutation.'), ...ofKind('Subscription.')]),
    '## 3. Với hồ sơ của ai, ở trạng thái nào',
    'Không ai được tự xét hồ sơ của mình: hồ sơ của trưởng phòng do Thường trực Hội đồng xét, hồ sơ của Thường trực do Giám đốc xét.',
    table(
      ['Việc', 'Hồ sơ', 'Trạng thái', 'Ai'],
      policyRows('acts.csv', 4).map(([act = '', relation = '', states = '', roles = '']) => [
        act.startsWith('Query.') ? `Xem: ${nameOf(act)}` : nameOf(act),
        RELATION_WORDS[relation] ?? relation,
        stateWords(act, states),
        roleWords(roles),
      ]),
    ),
    'Những việc không xét theo trạng thái hồ sơ:',
    table(
      ['Việc', 'Vì sao'],
      policyRows('acts-without-state.csv', 2).map(([act = '', why = '']) => [nameOf(act), why]),
    ),
    '## 4. Thông tin của một người, ai đọc được',
    'Giá trị nhạy cảm luôn bị che; mỗi lần mở xem phải nêu lý do, được ghi nhật ký và người đó thấy ai đã xem.',
    table(
      ['Thông tin', 'Của ai', 'Ai đọc được'],
      policyRows('guarded-fields.csv', 3).map(([field = '', relation = '', roles = '']) => [
        `${fieldWords(schema, field)} \`${field}\``,
        RELATION_WORDS[relation] ?? relation,
        roleWords(roles),
      ]),
    ),
    '## 5. Lớp dữ liệu',
    'Mỗi loại dữ liệu có một lớp; trường khác lớp được nêu riêng.',
    table(
      ['Loại', 'Lớp', 'Trường khác lớp'],
      policyRows('field-classes.csv', 3).map(([type = '', fieldClass = '', exceptions = '']) => [
        `\`${type}\``,
        CLASS_WORDS[fieldClass] ?? fieldClass,
        exceptions.replaceAll('=', ': ').replaceAll(/ (?=\w+:)/g, ', '),
      ]),
    ),
    '## 6. Con số của cả cơ quan',
    'Mọi con số khác chỉ đếm những hồ sơ người xem được thấy. Riêng những con số sau đếm trên cả cơ quan, không kèm tên ai:',
    table(
      ['Con số', 'Vì sao'],
      policyRows('body-figures.csv', 2).map(([figure = '', why = '']) => [`\`${figure}\``, why]),
    ),
    '## 7. Tệp tải lên, tải xuống',
    'Tệp xuất ra có đúng các dòng của màn hình; mỗi lần xuất đều ghi nhật ký, mỗi giờ mười tệp một lần đăng nhập.',
    doorTable([...ofKind('GET '), ...ofKind('POST ')]),
    '## 8. Lệnh trên máy chủ',
    table(
      ['Lệnh', 'Loại', 'Người dùng'],
      policyRows('commands.csv', 3).map(([command = '', kind = '', who = '']) => [
        `\`thidua ${command}\``,
        COMMAND_WORDS[kind] ?? kind,
        who,
      ]),
    ),
    '## 9. Cùng những quyền ấy, như màn hình “Ai được làm gì”',
    'Phần mềm xếp các việc ở phần 1, 2 và 7 vào những quyền sau.',
    table(['Nhóm', 'Được làm', ...ROLES.map((role) => SHORT[role])], permissionLines()),
  ].join('\n\n')}\n`;
}

function permissionLines(): readonly Line[] {
  return permissionsByArea().flatMap(({ area, permissions }) =>
    permissions.map((permission) => {
      const holders: readonly Role[] = PERMISSIONS[permission];
      return [
        PERMISSION_AREAS[area],
        PERMISSION_WORDS[permission].words,
        ...ROLES.map((role) => (holders.includes(role) ? '●' : '')),
      ];
    }),
  );
}

function stateWords(act: string, states: string): string {
  if (states === '*') return 'mọi trạng thái';
  return states
    .split(' ')
    .map((state) => stateName(act, state) ?? state)
    .join(', ');
}

function fileWords(route: string): string {
  const [, slug, format] = /\/files\/export\/([\w-]+)\.(\w+)$/.exec(route) ?? [];
  const list = EXPORT_LISTS.find((each) => each.slug === slug);
  if (list === undefined || format === undefined) return /^(?:POST|PATCH|HEAD)/.test(route) ? 'Gửi tệp lên' : 'Tải tệp';
  return `Xuất ${format === 'xlsx' ? 'Excel' : 'CSV'}`;
}

function fieldWords(schema: GraphQLSchema, path: string): string {
  const [type = '', field = ''] = path.split('.');
  const found = schema.getType(type);
  if (found === undefined || !('getFields' in found)) return '';
  const { description } = found.getFields()[field] ?? {};
  return (description ?? '').split(';')[0] ?? '';
}
