import { Fragment, type ReactNode } from 'react';

import styles from './description-list.module.css';

export interface Description {
  readonly term: string;
  /** Absent details show as a dash, so that a gap is seen to be one. */
  readonly detail: ReactNode;
}

/** Terms and details of one record. Lines of typed text stay lines. */
export function DescriptionList({ items }: { readonly items: readonly Description[] }) {
  return (
    <dl className={styles['list']}>
      {items.map(({ term, detail }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{detail === undefined || detail === null || detail === '' ? '–' : detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
