import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { PactSheet } from '../../block-sheets/index.ts';
import { StartPactDocument } from '../acts/pact-acts.gql.ts';
import type { ShownBlock } from '../pages/block-page.tsx';
import { blockText } from '../text.ts';
import styles from './blocks.module.css';
import { PACT_FAMILIES } from './pact-families.ts';

interface PactCardProps {
  readonly block: ShownBlock;
  readonly year: number;
  readonly isKeeper: boolean;
}

/** The pact of the year, and the way to those of other years. */
export function PactCard({ block: { id: blockId, pacts }, year, isKeeper }: PactCardProps) {
  const t = useText(blockText);
  const pact = pacts.find((each) => each.year === year);
  const others = pacts.filter((each) => each.year !== year);
  return (
    <Card title={t.pact.heading(year)}>
      <div className={styles['parts']}>
        {pact === undefined ? (
          <>
            <p className={styles['quiet']}>{t.pact.none(year)}</p>
            {isKeeper && <StartPact blockId={blockId} year={year} />}
          </>
        ) : (
          <p className={styles['foot']}>
            <StatusChip family={PACT_FAMILIES[pact.status]}>{t.pact.status[pact.status]}</StatusChip>
            {pact.signedOn !== null && <span>{t.pact.signedLine(formatDate(pact.signedOn), pact.place)}</span>}
            {pact.reference !== '' && <span>{t.pact.reference(pact.reference)}</span>}
            {pact.status === 'SIGNED' && <span>{t.pact.signers(pact.signers.length)}</span>}
            <Link to={hrefs.pact(pact.id)}>{t.pact.open}</Link>
          </p>
        )}
        {pact !== undefined && <PactSheet pactId={pact.id} sheet={pact.sheet} />}
        {others.length > 0 && (
          <p className={styles['foot']}>
            <span>{t.pact.others}</span>
            {others.map((each) => (
              <Link key={each.id} to={hrefs.pact(each.id)}>
                {each.year}
              </Link>
            ))}
          </p>
        )}
      </div>
    </Card>
  );
}

/** Begins the pact of a year with the words of the year before. The id is made here: pressing twice begins once. */
function StartPact({ blockId, year }: { readonly blockId: string; readonly year: number }) {
  const t = useText(blockText);
  const navigate = useNavigate();
  const { send, isBusy } = useSending();
  const [id] = useState(newId);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function start(): Promise<void> {
    setFailure(undefined);
    const input = { id, blockId, year };
    const outcome = await send(
      async (client) => (await client.mutate({ mutation: StartPactDocument, variables: { input } })).data?.startPact,
    );
    if (outcome.kind === 'DONE') void navigate(hrefs.pact(outcome.done.id));
    else setFailure(outcome.kind === 'FAILED' ? outcome.sentence : t.problems.TAKEN);
  }

  return (
    <div>
      <Button busyLabel={isBusy ? t.pact.starting : undefined} onClick={() => void start()}>
        {t.pact.start}
      </Button>
      {failure !== undefined && <InlineError message={failure} />}
    </div>
  );
}
