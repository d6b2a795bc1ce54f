import { useMutation, useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { plainDate } from '@thidua/domain/kernel';

import type { TargetInput } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { CreateTargetDocument } from '../actions/edit-target.gql.ts';
import { NO_TARGET, problemWords } from '../forms/target-form.logic.ts';
import { TargetFormView, type SaveAnswer } from '../forms/target-form.tsx';
import { targetFormText } from '../forms/target-form-text.ts';
import { movementText } from '../text.ts';
import { TargetNewPageDocument } from './target-new-page.gql.ts';
import type { TargetNewPageQuery } from './target-new-page.gql.ts';

/** A new target of the plan named in the address, or of the year's plan. */
export function TargetNewPage() {
  const t = useText(targetFormText);
  const { year } = useYear();
  const { data, error, refetch } = useQuery(TargetNewPageDocument, { variables: { year } });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.addTitle}>
      {(shown) => <NewTarget data={shown} year={year} />}
    </QueryState>
  );
}

function NewTarget({ data, year }: { readonly data: TargetNewPageQuery; readonly year: number }) {
  const t = useText(targetFormText);
  const { targets, movement } = useText(movementText);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const showToast = useToast();
  const [create] = useMutation(CreateTargetDocument);
  const asked = params.get('ke-hoach');
  const plan = data.movements.find(({ id, kind, year: of }) =>
    asked === null ? kind === 'YEARLY' && of === year : id === asked,
  );
  const header = (
    <PageHeader
      title={t.addTitle}
      crumbs={[{ label: targets.title, to: hrefs.targets(year) }, { label: t.addTitle }]}
    />
  );
  if (plan === undefined || plan.viewerTargetEditing === 'NONE') {
    return (
      <>
        {header}
        <Notice kind="info">{plan === undefined ? movement.none(year) : t.noRight}</Notice>
      </>
    );
  }
  const movementId = plan.id;

  async function save(target: TargetInput): Promise<SaveAnswer> {
    try {
      const { data: answer } = await create({ variables: { input: { movementId, target } } });
      const outcome = answer?.createTarget;
      switch (outcome?.__typename) {
        case 'Target':
          showToast({ message: t.saved });
          void navigate(hrefs.target(outcome.id), { replace: true });
          return { kind: 'SAVED' };
        case 'InputProblemsError':
          return { kind: 'WRONG', errors: outcome.problems.map((problem) => problemWords(problem, t, target.kind)) };
        case 'InvalidTransitionError':
          return { kind: 'WRONG', errors: [{ message: t.closed }] };
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
        keptAs={`new.${movementId}`}
        initial={{ ...NO_TARGET, dueOn: dateEntry(plan.toDay) }}
        plan={{ fromDay: plainDate(plan.fromDay), toDay: plainDate(plan.toDay) }}
        departments={data.departments}
        needsReason={false}
        backTo={hrefs.targets(year)}
        onSave={save}
      />
    </>
  );
}
