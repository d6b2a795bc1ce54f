import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { RoleModelReading } from '../components/role-model-reading.tsx';
import { RoleModelWriting } from '../components/role-model-writing.tsx';
import { roleModelText } from '../text.ts';
import { RoleModelPageDocument, type RoleModelPageQuery } from './role-model-page.gql.ts';

export type ShownRoleModel = RoleModelPageQuery['roleModel'];

/** One example: a form while it is written, a story once it is told. */
export function RoleModelPage() {
  const t = useText(roleModelText);
  const { roleModelId = '' } = useParams();
  const { data, error, refetch } = useQuery(RoleModelPageDocument, {
    variables: { id: roleModelId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ roleModel }) =>
        roleModel.viewerCan.includes('SAVE') ? (
          // Later answers reach the form through the autosaver, never by replacing it.
          <RoleModelWriting key={roleModel.id} role={roleModel} />
        ) : (
          <RoleModelReading role={roleModel} />
        )
      }
    </QueryState>
  );
}
