import { classNames } from './class-names.ts';
import {
  IconAlertTriangle,
  IconAward,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconMailbox,
  IconPencil,
  IconRosetteDiscountCheck,
} from './icons.ts';
import styles from './status-chip.module.css';
import tones from './tones.module.css';

const ICONS = {
  /** Bản nháp, Chưa gửi, Chưa mở */
  draft: IconCircleDashed,
  /** Chờ duyệt, Chờ thẩm định, Đã nộp */
  wait: IconClock,
  /** Cần bổ sung, Có nguy cơ */
  need: IconAlertTriangle,
  /** Đang thẩm định, Đang chấm điểm */
  review: IconPencil,
  /** Đã trình Hội đồng, Đang biểu quyết */
  vote: IconMailbox,
  /** Đủ điều kiện, Hội đồng thông qua, Đạt */
  ok: IconCircleCheck,
  /** Đã phát hành, Đã có quyết định */
  issued: IconRosetteDiscountCheck,
  /** Không đạt, Không được công nhận, Quá hạn */
  no: IconCircleX,
  /** Đã rút, Đã hủy, Đã thay thế */
  gone: IconBan,
  /** The name of an award; not a status. */
  award: IconAward,
} as const;

/** The family that a status belongs to; it decides icon and colours. */
export type StatusFamily = keyof typeof ICONS;

/** Icon + words + colour, always the same three together. Prints as “[Chờ thẩm định]”. */
export function StatusChip({ family, children }: { readonly family: StatusFamily; readonly children: string }) {
  const Icon = ICONS[family];
  return (
    <span className={classNames(styles['chip'], tones[family], styles[family])}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {children}
    </span>
  );
}
