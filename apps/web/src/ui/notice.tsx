import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from './icons.ts';
import styles from './notice.module.css';

const ICONS = {
  info: IconInfoCircle,
  warning: IconAlertTriangle,
  danger: IconCircleX,
  success: IconCircleCheck,
} as const;

export interface NoticeProps {
  readonly kind: keyof typeof ICONS;
  readonly title?: string;
  readonly children?: ReactNode;
  /** A button or link that answers the notice. */
  readonly action?: ReactNode;
  /** Read out at once; for what has just gone wrong. */
  readonly isAlert?: boolean;
}

/** Something to know about this page or this record, with its icon and, where one can do something, its button. */
export function Notice({ kind, title, children, action, isAlert = false }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div className={classNames(styles['notice'], styles[kind])} role={isAlert ? 'alert' : undefined}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
