import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { PactSheet } from '../../block-sheets/index.ts';
import { ReopenPactDialog } from '../acts/pact-dialogs.tsx';
import styles from '../components/blocks.module.css';
import { PactHeader } from '../components/pact-header.tsx';
import { PactWriting } from '../components/pact-writing.tsx';
import { namesWith, shownTerms } from '../components/terms.ts';
import { blockText } from '../text.ts';
import { PactPageDocument, type PactPageQuery } from './pact-page.gql.ts';

export type ShownPact = PactPageQuery['blockPact'];

/** One pact: a form while it is written, a paper once it is signed. */
export function PactPage() {
  const t = useText(blockText);
  const { pactId = '' } = useParams();
  const { data, error, refetch } = useQuery(PactPageDocument, {
    variables: { id: pactId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.pact.title}>
      {({ blockPact }) =>
        blockPact.viewerCan.includes('SAVE') ? (
          // Later answers reach the form through the autosaver, never by replacing it.
          <PactWriting key={`${blockPact.id} ${blockPact.reopenedReason ?? ''}`} pact={blockPact} />
        ) : (
          <PactReading pact={blockPact} />
        )
      }
    </QueryState>
  );
}

function PactReading({ pact }: { readonly pact: ShownPact }) {
  const t = useText(blockText);
  const [isReopening, setIsReopening] = useState(false);
  const { signers, text, year, block } = pact;
  const signed = signers.map(({ name }) => name);
  const unsigned = namesWith(shownTerms(block.terms, year), 'MEMBER').filter((name) => !signed.includes(name));
  return (
    <>
      <PactHeader
        pact={pact}
        actions={
          <>
            {pact.viewerCan.includes('REOPEN') && <Button onClick={() => setIsReopening(true)}>{t.pact.reopen}</Button>}
            <Button variant="primary" onClick={() => window.print()}>
              {t.pact.print}
            </Button>
          </>
        }
      />
      <div className={styles['sheets']}>
        <PactSheet pactId={pact.id} sheet={pact.sheet} />
        <Card title={t.pact.text}>
          <p className={styles['text']}>{text}</p>
        </Card>
        {pact.status === 'SIGNED' && (
          <Card title={t.pact.signers(signed.length)}>
            <div className={styles['parts']}>
              <Names names={signed} />
              {unsigned.length === 0 ? (
                <p className={styles['quiet']}>{t.pact.everybody}</p>
              ) : (
                <>
                  <p className={styles['quiet']}>{t.pact.unsigned}</p>
                  <Names names={unsigned} />
                </>
              )}
            </div>
          </Card>
        )}
      </div>
      {isReopening && <ReopenPactDialog pact={pact} version={pact.version} onClose={() => setIsReopening(false)} />}
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className={styles['list']}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
