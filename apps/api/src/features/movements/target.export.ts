import { dayText } from '@thidua/domain/eligibility';
import { plainDate } from '@thidua/domain/kernel';
import { TARGET_STATE_NAMES, type MovementKind, type TargetState } from '@thidua/domain/movements';
import { RATING_NAMES, type RatingLevel } from '@thidua/domain/vocabulary';
import type { Answered } from '../../platform/http/ask.ts';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { choiceFact, yearOf } from '../../platform/export/filter-words.ts';
import type { TargetType } from './target.type.ts';

type Group = TargetType['group'];

interface Row {
  readonly code: string;
  readonly group: Group;
  readonly title: string;
  readonly dueOn: string;
  readonly tag: string | null;
  readonly owner: { readonly name: string } | null;
  readonly progress: {
    readonly state: TargetState;
    readonly isComputed: boolean;
    readonly value: number | null;
    readonly proposed: number | null;
    readonly base: number | null;
    readonly wanted: number | null;
    readonly ceiling: number | null;
    readonly shareBasisPoints: number | null;
    readonly rating: RatingLevel | null;
  };
}

const GROUP_NAMES = {
  COLLECTIVE: 'Về tập thể',
  PERSON: 'Về cá nhân',
  TASK: 'Trong nhiệm vụ',
} as const satisfies Record<Group, string>;
// The order of the cards of the page.
const GROUPS = ['COLLECTIVE', 'PERSON', 'TASK'] as const satisfies readonly Group[];

interface Plan {
  readonly title: string;
  readonly kind: MovementKind;
  readonly targets: readonly Row[];
}

function planOf({ movement, movementById }: Answered): Plan | undefined {
  return ((movement ?? movementById) as Plan | null | undefined) ?? undefined;
}

/**
 * The targets of a year's plan, or of the plan that the address names, as the board shows them, on its day. `$state` is the page's
 * own filter; of the two plans one is asked for.
 */
export const targetExport: ExportList<Row> = {
  slug: 'targets',
  permission: 'movement:read',
  document: question(`
    query (
      $year: Int!, $ofPlan: Boolean! = false, $planId: UUID! = "00000000-0000-0000-0000-000000000000",
      $onDay: PlainDate, $state: TargetState, $tag: String
    ) {
      movement(year: $year) @skip(if: $ofPlan) { ...Board }
      movementById(id: $planId) @include(if: $ofPlan) { ...Board }
    }
    fragment Board on Movement {
      title kind
      targets(onDay: $onDay) {
        code group title dueOn tag
        owner { name }
        progress(onDay: $onDay) {
          state isComputed value proposed base wanted ceiling shareBasisPoints rating
        }
      }
    }`),
  title: (variables, data) => {
    const plan = planOf(data);
    return plan?.kind === 'THEMATIC' ? `Chỉ tiêu: ${plan.title}` : `Chỉ tiêu thi đua năm ${yearOf(variables)}`;
  },
  portionOf: (data, { state, tag }) => {
    const targets = planOf(data)?.targets ?? [];
    const shown = targets.filter(
      (target) => (state == null || target.progress.state === state) && (tag == null || target.tag === tag),
    );
    return { nodes: GROUPS.flatMap((group) => shown.filter((target) => target.group === group)) };
  },
  columns: [
    { header: 'Nhóm', kind: 'text', width: 18, fieldClass: 'P1', value: ({ group }) => GROUP_NAMES[group] },
    { header: 'Mã', kind: 'text', width: 9, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Chỉ tiêu', kind: 'text', width: 60, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Nhãn', kind: 'text', width: 24, fieldClass: 'P1', value: ({ tag }) => tag },
    {
      header: 'Phòng, đơn vị theo dõi',
      kind: 'text',
      width: 34,
      fieldClass: 'P1',
      value: ({ owner }) => owner?.name ?? null,
    },
    { header: 'Hạn', kind: 'date', width: 13, fieldClass: 'P1', value: ({ dueOn }) => dueOn },
    { header: 'Đã đạt', kind: 'integer', width: 9, fieldClass: 'P1', value: ({ progress }) => progress.value },
    {
      header: 'Đang đề nghị',
      kind: 'integer',
      width: 10,
      fieldClass: 'P1',
      value: ({ progress }) => progress.proposed,
    },
    { header: 'Tổng số', kind: 'integer', width: 9, fieldClass: 'P1', value: ({ progress }) => progress.base },
    { header: 'Phải đạt', kind: 'integer', width: 9, fieldClass: 'P1', value: ({ progress }) => progress.wanted },
    { header: 'Mức tối đa', kind: 'integer', width: 9, fieldClass: 'P1', value: ({ progress }) => progress.ceiling },
    {
      header: 'Tỷ lệ kế hoạch',
      kind: 'percent',
      width: 10,
      fieldClass: 'P1',
      value: ({ progress }) => (progress.shareBasisPoints === null ? null : progress.shareBasisPoints / 10_000),
    },
    {
      header: 'Xếp loại',
      kind: 'text',
      width: 28,
      fieldClass: 'P1',
      value: ({ progress }) => (progress.rating === null ? null : RATING_NAMES[progress.rating]),
    },
    {
      header: 'Nguồn số liệu',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ progress }) => (progress.isComputed ? 'Tự tính' : 'Báo cáo'),
    },
    {
      header: 'Tiến độ',
      kind: 'text',
      width: 24,
      fieldClass: 'P1',
      value: ({ progress }) => TARGET_STATE_NAMES[progress.state],
    },
  ],
  filters: ({ state, tag, onDay }) => [
    ...(typeof onDay === 'string' ? [['Số liệu ngày', dayText(plainDate(onDay))] as const] : []),
    ...(typeof tag === 'string' ? [['Nhãn', tag] as const] : []),
    ...choiceFact('Tiến độ', typeof state === 'string' ? [state as TargetState] : [], TARGET_STATE_NAMES),
  ],
};
