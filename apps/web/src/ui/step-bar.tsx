import { useText } from '../lib/text/language.tsx';
import { classNames } from './class-names.ts';
import styles from './step-bar.module.css';
import { uiText } from './text.ts';

export interface StepBarProps {
  /** What the steps lead to, for screen readers. */
  readonly label: string;
  /** Names, in order: “Tiếp nhận”, “Thẩm định”, … */
  readonly steps: readonly string[];
  /** Index of the step it stands at; `steps.length` when all are done. */
  readonly current: number;
}

/** Where a record stands on its way, with names instead of dots. */
export function StepBar({ label, steps, current }: StepBarProps) {
  const t = useText(uiText);
  return (
    <ol className={styles['bar']} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classNames(
            styles['step'],
            index < current && styles['done'],
            index === current && styles['current'],
          )}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="visually-hidden">{t.step(index + 1, steps.length)}: </span>
          <span className={styles['name']}>{step}</span>
          {index < current && <span className="visually-hidden">, {t.stepDone}</span>}
        </li>
      ))}
    </ol>
  );
}
