import { useState } from 'react';
import { useNavigate } from 'react-router';

import { businessNow } from '../../../lib/business-clock.ts';
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../../../lib/autosave/local-copy.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { planText } from '../plan-text.ts';
import { PlanConflict } from './plan-conflict.tsx';
import { changedFields, waitingFields, type PlanDraft, type PlanField } from './plan-draft.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { mergeDrafts, patchOf, takeFields } from './plan-patch.ts';
import { draftOf, isPlanDraft } from './plan-stored.ts';
import { SavePlanDocument, type StoredPlanFragment } from './save-plan.gql.ts';
import { usePlanSide } from './use-plan-side.ts';

/** What the person has typed over which version; `theirs` while somebody else's version has to be settled first. */
interface Amendment {
  readonly draft: PlanDraft;
  readonly base: PlanDraft;
  readonly version: number;
  readonly theirs?: PlanDraft;
}

/** A plan that is launched: changes stay on this machine until they are saved together, with their reason. */
export function PlanAmending({ stored }: { readonly stored: StoredPlanFragment }) {
  const t = useText(planText);
  const viewer = useViewer();
  const toast = useToast();
  const [amendment, setAmendment] = useState<Amendment>(() => startOf(viewer.id, stored));
  const [isSaving, setIsSaving] = useState(false);
  const [hasTried, setHasTried] = useState(false);
  const { draft, base, version, theirs } = amendment;
  const side = usePlanSide(stored.id, version);
  const changed = changedFields(base, draft);
  const waiting = waitingFields(stored.kind, base, draft);
  const namesOf = (fields: readonly PlanField[]) => fields.map((field) => t.fields[field]).join('; ');

  function change(next: Amendment): void {
    setAmendment(next);
    setHasTried(false);
    if (changedFields(next.base, next.draft).length === 0) forgetLocalCopy(localStorage, viewer.id, stored.id);
    else keepLocalCopy(localStorage, viewer.id, stored.id, { ...next, at: businessNow() });
  }

  function save(): void {
    setHasTried(true);
    if (changed.length > 0 && waiting.length === 0) setIsSaving(true);
  }

  function discard(): void {
    change({ ...amendment, draft: base });
    toast({ message: t.amend.discarded, onUndo: () => change(amendment) });
  }

  return (
    <PlanFrame
      stored={stored}
      title={base.title}
      actions={
        theirs === undefined && (
          <>
            {changed.length > 0 && <Button onClick={discard}>{t.amend.discard}</Button>}
            <Button variant="primary" onClick={save}>
              {t.amend.save}
            </Button>
          </>
        )
      }
      notices={
        <>
          <Notice kind="info">{t.amend.lead}</Notice>
          {hasTried && changed.length === 0 && (
            <Notice kind="warning" isAlert>
              {t.amend.nothing}
            </Notice>
          )}
          {hasTried && waiting.length > 0 && (
            <Notice kind="warning" isAlert>
              {t.amend.waiting(namesOf(waiting))}
            </Notice>
          )}
          {theirs !== undefined && (
            <PlanConflict
              mine={draft}
              theirs={theirs}
              fields={mergeDrafts(base, draft, theirs).conflicts}
              onChoose={(fromTheirs) => {
                const merged = takeFields(mergeDrafts(base, draft, theirs).draft, theirs, fromTheirs);
                change({ draft: merged, base: theirs, version });
              }}
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
        onChange={(next) => change({ ...amendment, draft: next })}
        onLeave={() => undefined}
      />
      {isSaving && (
        <AmendDialog
          id={stored.id}
          amendment={amendment}
          kind={stored.kind}
          changed={namesOf(changed)}
          onStale={(newer) => {
            const server = draftOf(newer);
            const merge = mergeDrafts(base, draft, server);
            change(
              merge.conflicts.length > 0
                ? { draft, base, version: newer.version, theirs: server }
                : { draft: merge.draft, base: server, version: newer.version },
            );
          }}
          onClose={() => setIsSaving(false)}
        />
      )}
    </PlanFrame>
  );
}

function startOf(accountId: string, stored: StoredPlanFragment): Amendment {
  const server = draftOf(stored);
  const copy = readLocalCopy(localStorage, accountId, stored.id, isPlanDraft);
  return copy === undefined || changedFields(server, copy.draft).length === 0
    ? { draft: server, base: server, version: stored.version }
    : { draft: copy.draft, base: copy.base, version: copy.version };
}

interface AmendDialogProps {
  readonly id: string;
  readonly kind: StoredPlanFragment['kind'];
  readonly amendment: Amendment;
  readonly changed: string;
  /** Somebody else saved in between: their version comes back. */
  readonly onStale: (newer: StoredPlanFragment) => void;
  readonly onClose: () => void;
}

function AmendDialog({ id, kind, amendment, changed, onStale, onClose }: AmendDialogProps) {
  const t = useText(planText);
  const outcomeWords = useText(outcomeText);
  const viewer = useViewer();
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const fields: readonly FormField[] = [{ name: 'reason', kind: 'area', label: t.amend.reason, limit: 1_000 }];

  async function handleSend(values: FormValues): Promise<FormAnswer> {
    const { base, draft, version } = amendment;
    const input = { id, version, reason: textOf(values, 'reason'), ...patchOf(kind, base, draft) };
    const outcome = await send(
      async (client) => (await client.mutate({ mutation: SavePlanDocument, variables: { input } })).data?.savePlan,
    );
    if (outcome.kind !== 'DONE') return outcome;
    if (outcome.done.__typename === 'StalePlanError') {
      onStale(outcome.done.current);
      return { kind: 'FAILED', sentence: t.editor.conflict };
    }
    forgetLocalCopy(localStorage, viewer.id, id);
    showToast({ message: t.amend.done });
    await navigate(`${hrefs.plan(id)}?the=lich-su`);
    return { kind: 'DONE' };
  }

  return (
    <FormDialog
      title={t.amend.title}
      body={t.amend.changed(changed)}
      confirm={t.amend.confirm}
      busy={t.amend.busy}
      fields={fields}
      initial={{ reason: '' }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={handleSend}
      onClose={onClose}
    />
  );
}
