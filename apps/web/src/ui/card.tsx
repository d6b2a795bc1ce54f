import { useId, type ReactNode } from 'react';

import styles from './card.module.css';

export interface CardProps {
  /** Becomes an h2 and names the section. */
  readonly title?: string;
  /** Buttons or a link at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A white sheet on the page. With a title it is a section that screen readers can jump to. */
export function Card({ title, actions, children }: CardProps) {
  const titleId = useId();
  if (title === undefined) return <div className={styles['card']}>{children}</div>;
  return (
    <section className={styles['card']} aria-labelledby={titleId}>
      <div className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        {actions}
      </div>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
