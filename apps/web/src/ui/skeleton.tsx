import type { ReactNode } from 'react';

import { useText } from '../lib/text/language.tsx';
import { classNames } from './class-names.ts';
import styles from './skeleton.module.css';
import { uiText } from './text.ts';

/** Says “Đang tải…” to screen readers and shows the shapes inside after 150 ms, so that fast pages do not flash. */
export function SkeletonGroup({ children }: { readonly children: ReactNode }) {
  const t = useText(uiText);
  return (
    <div className={styles['group']} aria-busy>
      <span className="visually-hidden" role="status">
        {t.loading}
      </span>
      {children}
    </div>
  );
}

export function SkeletonLine({ width = '100%' }: { readonly width?: string }) {
  return <div className={styles['bar']} style={{ width }} />;
}

/** A heading and `cards` sheets: the usual page while its data are on their way. */
export function PageSkeleton({ cards = 2 }: { readonly cards?: number }) {
  return (
    <SkeletonGroup>
      <div className={classNames(styles['bar'], styles['title'])} />
      <SkeletonLine width="40%" />
      {Array.from({ length: cards }, (_, index) => (
        <div key={index} className={styles['card']} />
      ))}
    </SkeletonGroup>
  );
}
