import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { helperLine } from '../forms/helper-draft.ts';
import { initiativeText } from '../text.ts';
import { InitiativeContentFragmentDoc, type InitiativeContentFragment } from './initiative-content.gql.ts';
import styles from './initiative-content.module.css';

const LONG = ['before', 'solution', 'novelty', 'conditions', 'authorBenefit', 'userBenefit'] as const;

interface InitiativeContentProps {
  readonly initiative: FragmentType<InitiativeContentFragment>;
  /** A way on from the content, at the right of its heading. */
  readonly actions?: ReactNode;
}

/** The request as it is read: every part with its heading, lines as they were typed. */
export function InitiativeContent({ initiative, actions }: InitiativeContentProps) {
  const t = useText(initiativeText);
  const { data } = useSuspenseFragment({
    fragment: InitiativeContentFragmentDoc,
    fragmentName: 'InitiativeContent',
    from: initiative,
  });
  const parts = [
    ...(data.investor === '' ? [] : [{ term: t.fields.investor, text: data.investor }]),
    { term: t.fields.field, text: data.field },
    { term: t.fields.firstAppliedOn, text: data.firstAppliedOn === null ? '' : formatDate(data.firstAppliedOn) },
    ...LONG.map((name) => ({ term: t.fields[name], text: data[name] })),
    ...(data.helpers.length === 0 ? [] : [{ term: t.fields.helpers, text: data.helpers.map(helperLine).join('\n') }]),
  ];
  return (
    <Card title={t.dossier.content} actions={actions}>
      {parts.map(({ term, text }) => (
        <section key={term} className={styles['part']}>
          <h3>{term}</h3>
          <p className={styles['text']}>{text === '' ? '–' : text}</p>
        </section>
      ))}
    </Card>
  );
}
