import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';
import type { InputProblem } from '@thidua/domain/kernel';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { restored } from '../forms/restored.ts';
import styles from './confidence.module.css';
import { ConfidantsField } from './confidants-field.tsx';
import { problemsOf, type ConfidentialDraft } from './confidential-draft.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { confidenceText, type ConfidenceWords } from './text.ts';
import type { ConfidenceInHand } from './use-confidence.ts';

/** Id of the text, for links of the error summary and from the check page. */
export const CONFIDENTIAL_FIELD_ID = 'truong-bao-mat';

interface ConfidentialFieldProps {
  readonly inHand: ConfidenceInHand;
  readonly year: number;
  /** Why the page cannot be left for the check yet. */
  readonly unsaved: string | undefined;
}

/** The part of a request that is kept confidential: saved by itself, sealed, without a copy on this machine. */
export function ConfidentialPartField({ inHand, year, unsaved }: ConfidentialFieldProps) {
  const t = useText(confidenceText);
  const { state, saver } = inHand;
  const { draft, conflict } = state;
  const errors = errorsOf(t, [...state.problems, ...problemsOf(draft)]);
  const change = (changes: Partial<ConfidentialDraft>) => saver.change({ ...saver.getState().draft, ...changes });
  return (
    <>
      <Card title={t.title}>
        <p>{t.lead}</p>
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={t.conflictTitle}
            lead={t.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: t[field],
              mine: shownText(draft, field),
              theirs: shownText(conflict.theirs, field),
            }))}
            onChoose={saver.resolve}
          />
        )}
        <TextArea
          id={CONFIDENTIAL_FIELD_ID}
          label={t.confidential}
          hint={t.notOnThisMachine}
          isOptional
          value={draft.text}
          error={errors.confidential ?? unsaved}
          limit={INITIATIVE_LIMITS.confidential}
          lines={3}
          onChange={(text) => change({ text })}
          onBlur={() => void saver.flush()}
        />
        <ConfidantsField
          confidants={draft.confidants}
          year={year}
          error={errors.confidants}
          hasText={draft.text.trim() !== ''}
          onChange={(confidants) => change({ confidants })}
          onRestore={(person, index) =>
            change({ confidants: restored(saver.getState().draft.confidants, person, index, ({ id }) => id) })
          }
        />
        <p className={styles['line']} role="status" data-phase={state.phase}>
          {draft.text.trim() === '' && state.phase === 'SAVED' ? '' : t.phase[state.phase]}
        </p>
      </Card>
      <LeaveQuestion saver={saver} />
    </>
  );
}

function shownText(draft: ConfidentialDraft, field: 'confidential' | 'confidants'): string {
  return field === 'confidential' ? draft.text : draft.confidants.map(({ fullName }) => fullName).join('\n');
}

function errorsOf(t: ConfidenceWords, problems: readonly InputProblem[]) {
  const errors: { confidential?: string; confidants?: string } = {};
  for (const { field, code, limit = 0, actual = 0 } of problems) {
    if (field === 'confidential') errors.confidential = t.tooLong(formatNumber(limit, 0), formatNumber(actual, 0));
    else errors.confidants = code === 'TOO_MANY' ? t.tooMany(limit) : t.unknownPerson;
  }
  return errors;
}
