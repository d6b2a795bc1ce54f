import { Link } from 'react-router';

import type { FirstStepKind } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { IconCircleCheck, IconCircleDashed } from '../../../ui/icons.ts';
import styles from './first-steps.module.css';
import { firstStepText } from './text.ts';

const PLACES = {
  STRUCTURE: hrefs.structure(),
  PEOPLE: hrefs.people(),
  ROLES: hrefs.accounts(),
  REGIME: hrefs.settings(),
} as const satisfies Record<FirstStepKind, string>;

interface FirstStepsProps {
  readonly steps: readonly { readonly step: FirstStepKind; readonly isDone: boolean }[];
}

/** What the administrator of a new body sees to, in order; gone when the records show that all is there. */
export function FirstSteps({ steps }: FirstStepsProps) {
  const t = useText(firstStepText);
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <Card title={t.title}>
      <p className={styles['lead']}>{t.lead}</p>
      <ol className={styles['list']}>
        {steps.map(({ step, isDone }) => (
          <li key={step} className={styles['step']}>
            <span className={styles[isDone ? 'done' : 'open']}>
              {isDone ? <IconCircleCheck /> : <IconCircleDashed />}
            </span>
            <div>
              <Link to={PLACES[step]} className={styles['title']}>
                {t.steps[step].title}
              </Link>
              <p className={styles['hint']}>{isDone ? t.done : t.steps[step].hint}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
