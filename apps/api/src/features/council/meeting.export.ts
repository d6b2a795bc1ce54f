import { MEETING_STATUS_NAMES, type MeetingStatus } from '@thidua/domain/council';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';
import type { Answered } from '../../platform/http/ask.ts';
import { overridePrinted, type PrintedOverride } from '../rechecks/index.ts';

interface MeetingRow {
  readonly title: string;
  readonly status: MeetingStatus;
  readonly startsAt: string;
  readonly place: string;
  readonly agenda: readonly unknown[];
  readonly quorum: { readonly present: number; readonly total: number };
}

/** The meetings of a year, as the page “Phiên họp Hội đồng” lists them. */
export const meetingExport: ExportList<MeetingRow> = {
  slug: 'meetings',
  permission: 'meeting:read',
  document: question(`
    query ($year: Int!) {
      meetings(year: $year) { title status startsAt place agenda { id } quorum { present total } }
    }`),
  title: (variables) => `Danh sách phiên họp Hội đồng năm ${yearOf(variables)}`,
  portionOf: ({ meetings }) => ({ nodes: meetings as readonly MeetingRow[] }),
  columns: [
    { header: 'Phiên họp', kind: 'text', width: 44, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Thời gian', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ startsAt }) => startsAt },
    { header: 'Địa điểm', kind: 'text', width: 30, fieldClass: 'P1', value: ({ place }) => place },
    { header: 'Số hồ sơ', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ agenda }) => agenda.length },
    { header: 'Có mặt', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ quorum }) => quorum.present },
    { header: 'Thành viên', kind: 'integer', width: 11, fieldClass: 'P1', value: ({ quorum }) => quorum.total },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 14,
      fieldClass: 'P1',
      value: ({ status }) => MEETING_STATUS_NAMES[status],
    },
  ],
};

interface Result {
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  readonly base: number;
  readonly needed: number;
  readonly isPassed: boolean;
}

interface ItemRow {
  readonly ordinal: number;
  readonly nomination: {
    readonly code: string;
    readonly award: AwardCode;
    readonly subjectName: string;
    readonly department: { readonly name: string };
    readonly override: PrintedOverride | null;
  };
  readonly result: Result | null;
}

function meetingOf({ meeting }: Answered): { readonly title: string; readonly agenda: readonly ItemRow[] } {
  return meeting as { readonly title: string; readonly agenda: readonly ItemRow[] };
}

/** A figure of an item that is counted; before that there is none, which is not zero. */
function figure(of: (result: Result) => number): (row: ItemRow) => number | null {
  return ({ result }) => (result === null ? null : of(result));
}

/** The agenda of one meeting with its results, as the page of the meeting shows them. */
export const meetingResultExport: ExportList<ItemRow> = {
  slug: 'meeting-results',
  permission: 'meeting:read',
  document: question(`
    query ($id: UUID!) {
      meeting(id: $id) {
        title
        agenda {
          ordinal
          nomination { code award subjectName department { name } override { ground reason madeBy } }
          result { agree disagree abstain base needed isPassed }
        }
      }
    }`),
  title: (_variables, data) => `Kết quả biểu quyết – ${meetingOf(data).title}`,
  portionOf: (data) => ({ nodes: meetingOf(data).agenda }),
  columns: [
    { header: 'STT', kind: 'integer', width: 6, fieldClass: 'P1', value: ({ ordinal }) => ordinal },
    { header: 'Mã hồ sơ', kind: 'text', width: 14, fieldClass: 'P1', value: ({ nomination }) => nomination.code },
    {
      header: 'Cá nhân, tập thể',
      kind: 'text',
      width: 30,
      fieldClass: 'P0',
      value: ({ nomination }) => nomination.subjectName,
    },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ nomination }) => nomination.department.name,
    },
    {
      header: 'Danh hiệu, hình thức',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ nomination }) => AWARDS[nomination.award].name,
    },
    { header: 'Đồng ý', kind: 'integer', width: 10, fieldClass: 'P1', value: figure(({ agree }) => agree) },
    { header: 'Không đồng ý', kind: 'integer', width: 12, fieldClass: 'P1', value: figure(({ disagree }) => disagree) },
    {
      header: 'Không có ý kiến',
      kind: 'integer',
      width: 12,
      fieldClass: 'P1',
      value: figure(({ abstain }) => abstain),
    },
    { header: 'Mẫu số', kind: 'integer', width: 10, fieldClass: 'P1', value: figure(({ base }) => base) },
    { header: 'Số cần có', kind: 'integer', width: 10, fieldClass: 'P1', value: figure(({ needed }) => needed) },
    {
      header: 'Tỷ lệ đồng ý',
      kind: 'percent',
      width: 11,
      fieldClass: 'P1',
      value: ({ result }) => (result === null || result.base === 0 ? null : result.agree / result.base),
    },
    {
      header: 'Kết quả',
      kind: 'text',
      width: 14,
      fieldClass: 'P1',
      value: ({ result }) => (result === null ? null : result.isPassed ? 'Đạt' : 'Không đạt'),
    },
    {
      header: 'Cho vượt điều kiện',
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ nomination }) => overridePrinted(nomination.override),
    },
  ],
};
