import { useId } from 'react';

import type { Choice } from './choice-group.tsx';
import { IconCheck } from './icons.ts';
import styles from './segmented.module.css';

export interface SegmentedProps<Value extends string> {
  /** What is chosen; read out, not shown, because it stands beside the name it belongs to. */
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  /** Undefined while nothing is chosen yet: no segment is pressed. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** Radio buttons as one bar of big keys, for a row of a list: present or absent. */
export function Segmented<Value extends string>({ legend, choices, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className="visually-hidden">{legend}</legend>
      <div className={styles['segments']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['segment']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles['mark']}>
              <IconCheck size={18} stroke={2} aria-hidden />
            </span>
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
