import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { BlockResults } from '../../block-sheets/index.ts';
import { AddTermDialog } from '../acts/add-term-dialog.tsx';
import { EditBlockDialog } from '../acts/block-dialogs.tsx';
import { BlockMembers } from '../components/block-members.tsx';
import styles from '../components/blocks.module.css';
import { PactCard } from '../components/pact-card.tsx';
import { TermChanges } from '../components/term-changes.tsx';
import { blockText } from '../text.ts';
import { BlockPageDocument, type BlockPageQuery } from './block-page.gql.ts';

export type ShownBlock = BlockPageQuery['emulationBlock'];

/** One block in a year: its members and who leads, its pact, and what was changed of its past. */
export function BlockPage() {
  const t = useText(blockText);
  const { blockId = '' } = useParams();
  const { data, error, refetch } = useQuery(BlockPageDocument, {
    variables: { id: blockId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ emulationBlock }) => <BlockView block={emulationBlock} />}
    </QueryState>
  );
}

function BlockView({ block }: { readonly block: ShownBlock }) {
  const t = useText(blockText);
  const viewer = useViewer();
  const { year } = useYear();
  const [dialog, setDialog] = useState<'ADD' | 'EDIT' | undefined>(undefined);
  const isKeeper = may(viewer, 'block:write');
  return (
    <>
      <PageHeader
        title={block.title}
        crumbs={[{ label: t.title, to: hrefs.blocks(year) }, { label: t.level[block.level] }]}
        lead={block.organiser === '' ? undefined : t.organiser(block.organiser)}
        actions={
          isKeeper && (
            <>
              <Button onClick={() => setDialog('EDIT')}>{t.edit.open}</Button>
              <Button
                variant="primary"
                icon={<IconPlus size={20} stroke={1.75} aria-hidden />}
                onClick={() => setDialog('ADD')}
              >
                {t.add.open}
              </Button>
            </>
          )
        }
      />
      <div className={styles['sheets']}>
        <BlockMembers block={block} year={year} isKeeper={isKeeper} />
        <PactCard block={block} year={year} isKeeper={isKeeper} />
        <BlockResults results={block.results} />
        <TermChanges block={block} />
      </div>
      {dialog === 'ADD' && <AddTermDialog block={block} year={year} onClose={() => setDialog(undefined)} />}
      {dialog === 'EDIT' && <EditBlockDialog block={block} onClose={() => setDialog(undefined)} />}
    </>
  );
}
