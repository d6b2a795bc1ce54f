import type { MouseEvent } from 'react';

import styles from './checkbox.module.css';

export interface CheckboxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean, event: MouseEvent<HTMLInputElement>) => void;
  /** Some but not all of what it stands for. */
  readonly isMixed?: boolean;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
  /** What it is called in a list of its like, beginning with the label: “Đã đọc hồ sơ của …”. */
  readonly accessibleName?: string;
  readonly id?: string;
  readonly describedBy?: string;
}

export function Checkbox(props: CheckboxProps) {
  return (
    <label className={styles['box']}>
      <input
        type="checkbox"
        id={props.id}
        checked={props.isChecked}
        disabled={props.isDisabled}
        aria-describedby={props.describedBy}
        aria-label={props.accessibleName}
        ref={(input) => {
          if (input !== null) input.indeterminate = props.isMixed === true;
        }}
        // The click carries Shift, which a change does not.
        onClick={(event) => props.onChange(event.currentTarget.checked, event)}
        onChange={ignore}
      />
      <span className={props.isLabelHidden === true ? 'visually-hidden' : undefined}>{props.label}</span>
    </label>
  );
}

/** React wants a change handler on a controlled box; the click has done the work. */
function ignore(): void {
  /* nothing left to do */
}
