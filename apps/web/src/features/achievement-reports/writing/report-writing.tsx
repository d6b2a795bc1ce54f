import { useApolloClient } from '@apollo/client/react';
import { REPORT_LIMITS, storyWords, type ReportSection } from '@thidua/domain/achievement-reports';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { MendSlot } from '../../field-returns/index.ts';
import { ReportActs } from '../acts/report-acts.tsx';
import { Chapters } from '../components/chapters.tsx';
import { ReportHeader } from '../components/report-header.tsx';
import styles from '../components/report.module.css';
import { ReportSide } from '../components/report-side.tsx';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText, type ReportWords } from '../text.ts';
import { draftOfTexts, missingOf, reportTextsOf } from './report-draft.ts';
import { ReportField, reportFieldId } from './report-field.tsx';
import { saveReport } from './save-report.ts';
import { WritingNotices } from './writing-notices.tsx';

/** The form, saved while it is written. */
export function ReportWriting({ report }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { state, saver } = useTextDraft({
    recordId: report.id,
    stored: draftOfTexts(report.texts),
    version: report.version,
    limit: REPORT_LIMITS.PROSE,
    send: saveReport(client, report.id),
  });
  const [attempt, setAttempt] = useState(0);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const { conflict, draft, problems } = state;
  const missing = missingOf(report, draft);

  /** A report that is handed in or confirmed is saved and whole; who asks the person needs neither. */
  async function prepare(act: 'ASK' | 'REOPEN' | 'HAND_IN' | 'CONFIRM'): Promise<boolean> {
    const isSaved = await saver.flush();
    setIsUnsaved(!isSaved);
    const isWhole = act === 'ASK' || missingOf(report, saver.getState().draft).length === 0;
    if (!isSaved || !isWhole) setAttempt(attempt + 1);
    return isSaved && isWhole;
  }

  const remarkOf = (section: ReportSection) =>
    report.mending?.remarks.find((asked) => asked.section === section)?.remark;
  const errorOf = (section: ReportSection): string | undefined => {
    const problem = problems.find(({ field }) => field === section);
    if (problem !== undefined) return tooLong(t, problem.limit, problem.actual);
    return attempt > 0 && missing.includes(section) ? t.save.required : undefined;
  };

  return (
    <>
      <ReportHeader
        report={report}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, draft, REPORT_LIMITS.PROSE).length > 0}
          />
        }
        actions={conflict === undefined && <ReportActs report={report} version={state.version} prepare={prepare} />}
      />
      <WritingNotices
        report={report}
        state={state}
        attempt={attempt}
        errors={[
          ...(isUnsaved ? [{ message: t.unsaved }] : []),
          ...(attempt > 0
            ? missing.map((section) => ({
                fieldId: reportFieldId(section),
                message: t.missing(t.sections[section]),
              }))
            : []),
        ]}
      />
      {conflict !== undefined && (
        <VersionChoice
          key={conflict.version}
          title={drafts.versions.conflictTitle}
          lead={drafts.versions.conflict}
          fields={conflict.fields.map((field) => ({
            field,
            label: field in t.sections ? t.sections[field as ReportSection] : field,
            mine: draft[field] ?? '',
            theirs: conflict.theirs[field] ?? '',
          }))}
          onChoose={saver.resolve}
        />
      )}
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Chapters
            report={report}
            fieldOf={(section, isRequired) => (
              <MendSlot
                key={section}
                isOpen={report.openSections.includes(section)}
                remark={remarkOf(section)}
                label={t.sections[section]}
                text={draft[section] ?? ''}
              >
                <ReportField
                  section={section}
                  isRequired={isRequired}
                  value={draft[section] ?? ''}
                  error={errorOf(section)}
                  isReadOnly={state.phase === 'CLOSED'}
                  onChange={(typed) => saver.change({ ...saver.getState().draft, [section]: typed })}
                  onLeave={() => void saver.flush()}
                />
              </MendSlot>
            )}
          />
        </div>
        <ReportSide report={report} words={storyWords(reportTextsOf(draft))} />
      </div>
    </>
  );
}

function tooLong(t: ReportWords, limit: number | undefined, actual: number | undefined): string {
  return t.save.tooLong(formatNumber(limit ?? REPORT_LIMITS.LINE, 0), formatNumber(actual ?? 0, 0));
}
