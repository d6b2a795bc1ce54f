import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { SharedAchievementsDocument } from './shared-achievements.gql.ts';
import { SharedList } from './shared-list.tsx';
import { sharedText } from './text.ts';

/** At a line: where else the same achievement is proposed or was rewarded, with the record and the article. */
export function SharedCard({ nominationId }: { readonly nominationId: string }) {
  const t = useText(sharedText);
  const { data, error, refetch } = useQuery(SharedAchievementsDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  const shared = data?.nomination.sharedAchievements;
  return (
    <Card title={t.title}>
      {error !== undefined && <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />}
      {shared === undefined && error === undefined && (
        <SkeletonGroup>
          <SkeletonLine width="60%" />
        </SkeletonGroup>
      )}
      {shared !== undefined && (
        <>
          <p>{shared.length === 0 ? t.none : t.lead}</p>
          <SharedList shared={shared} />
        </>
      )}
    </Card>
  );
}
