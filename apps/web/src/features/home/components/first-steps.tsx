import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Link } from 'react-router';

import type { FirstStepKind } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { IconCircleCheck, IconCircleDashed } from '../../../ui/icons.ts';
import { homeText } from '../text.ts';
import { FirstStepsFragmentDoc } from './first-steps.gql.ts';
import type { FirstStepsFragment } from './first-steps.gql.ts';
import styles from './first-steps.module.css';

const PLACES = {
  STRUCTURE: hrefs.structure(),
  PEOPLE: hrefs.people(),
  ROLES: hrefs.accounts(),
  REGIME: hrefs.settings(),
} as const satisfies Record<FirstStepKind, string>;

/** What the administrator of a new body sees to, in order; gone when the records show that all is there. */
export function FirstSteps({ work }: { readonly work: FragmentType<FirstStepsFragment> }) {
  const t = useText(homeText);
  const { data, complete } = useFragment({
    fragment: FirstStepsFragmentDoc,
    fragmentName: 'FirstSteps',
    from: work,
  });
  if (!complete || data.firstSteps.every(({ isDone }) => isDone)) return null;
  return (
    <Card title={t.firstSteps}>
      <p className={styles['lead']}>{t.firstStepsLead}</p>
      <ol className={styles['list']}>
        {data.firstSteps.map(({ step, isDone }) => (
          <li key={step} className={styles['step']}>
            <span className={styles[isDone ? 'done' : 'open']}>
              {isDone ? <IconCircleCheck /> : <IconCircleDashed />}
            </span>
            <div>
              <Link to={PLACES[step]} className={styles['title']}>
                {t.steps[step].title}
              </Link>
              <p className={styles['hint']}>{isDone ? t.stepDone : t.steps[step].hint}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
