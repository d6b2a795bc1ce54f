import { Link } from 'react-router';

import { ChartFigure } from './chart-figure.tsx';
import styles from './step-bars.module.css';

export interface Step {
  readonly label: string;
  readonly count: number;
  /** The list behind the number; absent when there is none that the reader may open. */
  readonly href?: string;
}

export interface StepBarsProps {
  /** The question that the chart answers. */
  readonly title: string;
  readonly nameHeader: string;
  readonly countHeader: string;
  readonly steps: readonly Step[];
}

/** Counts per step as bars; a number opens its list where there is one. The bars are decoration beside numbers that are read. */
export function StepBars({ title, nameHeader, countHeader, steps }: StepBarsProps) {
  const largest = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <ChartFigure
      title={title}
      table={{ headers: [nameHeader, countHeader], rows: steps.map(({ label, count }) => [label, String(count)]) }}
    >
      <ul className={styles['steps']}>
        {steps.map(({ label, count, href }) => (
          <li key={label}>
            {href === undefined ? <span>{label}</span> : <Link to={href}>{label}</Link>}
            <span className={styles['track']} aria-hidden>
              <span className={styles['bar']} style={{ width: `${(count / largest) * 100}%` }} />
            </span>
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
