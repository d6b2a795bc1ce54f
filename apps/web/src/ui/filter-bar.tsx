import type { ReactNode } from 'react';

import styles from './filter-bar.module.css';

/** Search and filters of a list in one row, the search first and widest; one below the other on a phone. Not printed. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles['bar']} role="group" aria-label={label}>
      {children}
    </div>
  );
}
