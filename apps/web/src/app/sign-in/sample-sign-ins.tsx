import { useId } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { appText } from '../text.ts';
import type { SignInInfoQuery } from './sign-in.gql.ts';
import styles from './sign-in-page.module.css';

type Sample = SignInInfoQuery['signInInfo']['samples'][number];

interface SampleSignInsProps {
  readonly samples: readonly Sample[];
  readonly onChoose: (sample: Sample) => void;
}

/** The people of a sample organisation, one button each. */
export function SampleSignIns({ samples, onChoose }: SampleSignInsProps) {
  const t = useText(appText).signIn;
  const id = useId();
  return (
    <section className={styles['samples']} aria-labelledby={id}>
      <h2 id={id}>{t.samples}</h2>
      <p>{t.samplesHint}</p>
      <ul className={styles['list']}>
        {samples.map((sample) => (
          <li key={sample.username}>
            <button type="button" className={styles['sample']} onClick={() => onChoose(sample)}>
              <b>{sample.displayName}</b>
              <span>{sample.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
