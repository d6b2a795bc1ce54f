import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PlanAmending } from '../forms/plan-amending.tsx';
import { PlanWriting } from '../forms/plan-writing.tsx';
import { StoredPlanFragmentDoc } from '../forms/save-plan.gql.ts';
import { planText } from '../plan-text.ts';
import { PlanEditorPageDocument } from './plan-editor-page.gql.ts';

/** Writing a plan. The server is asked anew at each visit: another machine may have written since. */
export function PlanEditorPage() {
  const { movementId = '' } = useParams();
  return <LoadedEditor key={movementId} movementId={movementId} />;
}

function LoadedEditor({ movementId }: { readonly movementId: string }) {
  const t = useText(planText).editor;
  const { data } = useSuspenseQuery(PlanEditorPageDocument, {
    variables: { id: movementId },
    fetchPolicy: 'network-only',
  });
  const stored = useSuspenseFragment({
    fragment: StoredPlanFragmentDoc,
    fragmentName: 'StoredPlan',
    from: data.movementById,
  }).data;
  // What was loaded at the start: later answers reach the form through the saver, never by replacing it.
  const [loaded] = useState(stored);
  if (!loaded.viewerCan.includes('EDIT')) {
    return (
      <>
        <PageHeader title={t.title(loaded.title)} />
        <Notice kind="info" action={<ButtonLink to={hrefs.plan(loaded.id)}>{t.open}</ButtonLink>}>
          {t.notYours}
        </Notice>
      </>
    );
  }
  return loaded.status === 'DRAFT' ? <PlanWriting stored={loaded} /> : <PlanAmending stored={loaded} />;
}
