import { givenNameOf } from '@thidua/domain/kernel';

import { useViewer } from '../../lib/viewer/viewer.tsx';
import { IconChevronDown } from '../../ui/icons.ts';
import styles from './top-bar.module.css';

/** What stands on the button of the person menu. */
export function PersonFace() {
  const { displayName } = useViewer();
  return (
    <>
      <span className={styles['avatar']} aria-hidden>
        {initialOf(displayName)}
      </span>
      <span className={styles['personName']}>{displayName}</span>
      <IconChevronDown size={18} stroke={1.75} aria-hidden />
    </>
  );
}

/** The first letter of the given name; what stands in brackets behind a name is no name. */
function initialOf(displayName: string): string {
  return givenNameOf(displayName.replace(/\s*\(.*\)\s*$/u, ''))
    .charAt(0)
    .toLocaleUpperCase('vi');
}
