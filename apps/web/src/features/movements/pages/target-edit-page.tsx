import { useMutation, useQuery } from '@apollo/client/react';
import { useFragment } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { plainDate } from '@thidua/domain/kernel';

import type { TargetInput } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { UpdateTargetDocument } from '../actions/edit-target.gql.ts';
import { formOf, problemWords } from '../forms/target-form.logic.ts';
import { TargetFormView, type SaveAnswer } from '../forms/target-form.tsx';
import { targetFormText } from '../forms/target-form-text.ts';
import { TargetWordsFragmentDoc } from '../forms/target-words.gql.ts';
import { movementText } from '../text.ts';
import { TargetEditPageDocument } from './target-edit-page.gql.ts';
import type { TargetEditPageQuery } from './target-edit-page.gql.ts';

/** The words and the measure of one target; after the launch with a reason. */
export function TargetEditPage() {
  const { targets } = useText(movementText);
  const { targetId = '' } = useParams();
  const { year } = useYear();
  const { data, error, refetch } = useQuery(TargetEditPageDocument, {
    variables: { id: targetId, year },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={targets.title}>
      {(shown) => <EditedTarget data={shown} />}
    </QueryState>
  );
}

function EditedTarget({ data: { target, departments } }: { readonly data: TargetEditPageQuery }) {
  const t = useText(targetFormText);
  const { targets } = useText(movementText);
  const { year } = useYear();
  const navigate = useNavigate();
  const showToast = useToast();
  const [update] = useMutation(UpdateTargetDocument);
  const { data: words, complete } = useFragment({
    fragment: TargetWordsFragmentDoc,
    fragmentName: 'TargetWords',
    from: target,
  });
  if (!complete) return null;
  const { id, version, award, ...rest } = words;
  const header = (
    <PageHeader
      title={t.editTitle(words.code)}
      crumbs={[
        { label: targets.title, to: hrefs.targets(year) },
        { label: words.code, to: hrefs.target(id) },
        { label: t.editTitle(words.code) },
      ]}
    />
  );
  if (target.viewerEditing === 'NONE') {
    return (
      <>
        {header}
        <Notice kind="info">{t.noRight}</Notice>
      </>
    );
  }

  async function save(input: TargetInput, reason: string): Promise<SaveAnswer> {
    try {
      const { data } = await update({ variables: { input: { id, version, target: input, reason } } });
      const outcome = data?.updateTarget;
      switch (outcome?.__typename) {
        case 'Target':
          showToast({ message: t.saved });
          void navigate(hrefs.target(id), { replace: true });
          return { kind: 'SAVED' };
        case 'InputProblemsError':
          return { kind: 'WRONG', errors: outcome.problems.map((problem) => problemWords(problem, t, input.kind)) };
        case 'InvalidTransitionError':
          return { kind: 'WRONG', errors: [{ message: t.closed }] };
        case 'StaleRecordError':
          return { kind: 'WRONG', errors: [{ message: t.stale }] };
        case undefined:
          return { kind: 'WRONG', errors: [{ message: t.failed }] };
      }
    } catch {
      // The network or the server failed; what was typed stays in the form.
      return { kind: 'WRONG', errors: [{ message: t.failed }] };
    }
  }

  return (
    <>
      {header}
      <TargetFormView
        key={version}
        keptAs={`${id}.${version}`}
        initial={formOf({ ...rest, awardCode: award })}
        plan={{ fromDay: plainDate(target.startsOn), toDay: plainDate(target.endsOn) }}
        departments={departments}
        needsReason={target.viewerEditing === 'WITH_REASON'}
        backTo={hrefs.target(id)}
        onSave={save}
      />
    </>
  );
}
