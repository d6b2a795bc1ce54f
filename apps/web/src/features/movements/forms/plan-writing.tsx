import { useNavigate } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { planText } from '../plan-text.ts';
import { PlanConflict } from './plan-conflict.tsx';
import { waitingFields } from './plan-draft.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanFrame } from './plan-frame.tsx';
import type { StoredPlanFragment } from './save-plan.gql.ts';
import { usePlanDraft } from './use-plan-draft.ts';
import { usePlanSide } from './use-plan-side.ts';

/** A draft plan, saved as it is written; the way on is the check before the launch. */
export function PlanWriting({ stored }: { readonly stored: StoredPlanFragment }) {
  const t = useText(planText);
  const navigate = useNavigate();
  const { state, saver } = usePlanDraft(stored);
  const side = usePlanSide(stored.id, state.version);
  const { draft, base, conflict, problems } = state;
  const hasWaiting = waitingFields(stored.kind, base, draft).length > 0;

  async function goToCheck(): Promise<void> {
    if (await saver.flush()) await navigate(hrefs.planCheck(stored.id));
  }

  return (
    <PlanFrame
      stored={stored}
      title={base.title}
      lead={<SaveLine phase={state.phase} savedAt={state.savedAt} hasWaiting={hasWaiting} />}
      actions={
        conflict === undefined && (
          <Button variant="primary" onClick={() => void goToCheck()}>
            {t.check.open}
          </Button>
        )
      }
      notices={
        <>
          <SaveNotices
            state={state}
            closed={{
              sentence: t.editor.closed,
              action: <ButtonLink to={hrefs.plan(stored.id)}>{t.editor.open}</ButtonLink>,
            }}
            merged={t.editor.merged}
          />
          {problems.length > 0 && (
            <ErrorSummary
              attempt={1}
              errors={problems.map(({ field, code }) => ({ message: `${field}: ${wordOf(t.problems, code)}` }))}
            />
          )}
          {conflict !== undefined && (
            <PlanConflict
              key={conflict.version}
              mine={draft}
              theirs={conflict.theirs}
              fields={conflict.fields}
              onChoose={saver.resolve}
            />
          )}
        </>
      }
    >
      <PlanForm
        movement={stored}
        draft={draft}
        targetCount={side.targets.length}
        checks={side.checks}
        onChange={saver.change}
        onLeave={() => void saver.flush()}
      />
    </PlanFrame>
  );
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
