import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { BallotBundleDocument } from '../pages/ballot-round-page.gql.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { ballotText } from '../text.ts';
import styles from './rounds.module.css';

/** What lets anybody count again: the root for the paper minutes, the list itself, and who has signed. */
export function ResultsFoot({ round }: { readonly round: ShownRound }) {
  const t = useText(ballotText);
  const client = useApolloClient();
  const [hasFailed, setHasFailed] = useState(false);

  async function handleDownload(): Promise<void> {
    setHasFailed(false);
    try {
      const { data } = await client.query({
        query: BallotBundleDocument,
        variables: { id: round.id },
        fetchPolicy: 'no-cache',
      });
      saveFile(`round-${round.id}.json`, data?.ballotBundle ?? '');
    } catch {
      setHasFailed(true);
    }
  }

  if (round.resultsRoot === null) return null;
  return (
    <Card title={t.results.again}>
      <p>{t.results.againNote}</p>
      {hasFailed && <InlineError message={t.failed} />}
      <p className={styles['screenOnly']}>
        <Button onClick={() => void handleDownload()}>{t.results.download}</Button>
      </p>
      <p>
        {t.results.root}: <span className={styles['mono']}>{round.resultsRoot}</span>
      </p>
      <p className={styles['quiet']}>{t.results.rootNote}</p>
      <h3>{t.tellers}</h3>
      <ul className={styles['names']}>
        {round.tellers.map(({ member, signedAt }) => (
          <li key={member.id}>
            {signedAt === null
              ? t.tellerWaiting(member.staff.fullName)
              : t.tellerSigned(member.staff.fullName, formatDateTime(signedAt))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
