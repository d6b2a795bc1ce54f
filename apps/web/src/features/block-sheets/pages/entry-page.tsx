import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { EntryReading } from '../components/entry-reading.tsx';
import { EntryWriting } from '../components/entry-writing.tsx';
import { blockSheetText } from '../text.ts';
import { BlockEntryPageDocument, type BlockEntryPageQuery } from './entry-page.gql.ts';

export type ShownEntry = BlockEntryPageQuery['blockEntry'];

/** The points of one member: a form while they are given, a paper afterwards. */
export function EntryPage() {
  const t = useText(blockSheetText);
  const { entryId = '' } = useParams();
  const { data, error, refetch } = useQuery(BlockEntryPageDocument, {
    variables: { id: entryId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.entry.title}>
      {({ blockEntry }) => {
        // Later answers reach the form through the autosaver, never by replacing it.
        if (blockEntry.viewerCan.includes('SAVE'))
          return <EntryWriting key={blockEntry.id} entry={blockEntry} kind="SELF" />;
        if (blockEntry.viewerCan.includes('APPRAISE'))
          return <EntryWriting key={`${blockEntry.id} appraisal`} entry={blockEntry} kind="APPRAISED" />;
        return <EntryReading entry={blockEntry} />;
      }}
    </QueryState>
  );
}
