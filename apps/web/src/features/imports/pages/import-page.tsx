import { useMutation } from '@apollo/client/react';
import type { TextEncoding } from '@thidua/domain/imports';
import { useState } from 'react';
import { useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StepBar } from '../../../ui/step-bar.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import { CancelImportDocument } from '../actions/cancel-import.gql.ts';
import styles from '../imports.module.css';
import { useProgress } from '../live/use-progress.ts';
import { useLiveImport } from '../live/use-live-import.ts';
import { noticeOf, type ActNotice } from '../logic/outcome.logic.ts';
import { BAR_POSITION, STEP_OF_STATUS } from '../logic/wizard.logic.ts';
import { CheckStep } from '../steps/check-step.tsx';
import { MappingStep } from '../steps/mapping-step.tsx';
import { ResultStep } from '../steps/result-step.tsx';
import { SheetStep } from '../steps/sheet-step.tsx';
import { WorkStep } from '../steps/work-step.tsx';
import { importText } from '../text.ts';
import type { ImportPageQuery } from './import-page.gql.ts';

export type ImportRun = ImportPageQuery['importRun'];

/** What a step tells the page after an act: nothing, or that the import is not what it showed. */
export type Told = (notice: ActNotice | undefined) => void;

/** One import on its way from the file to the records. */
export function ImportPage() {
  const t = useText(importText);
  const { importId = '' } = useParams();
  const [encoding, setEncoding] = useState<TextEncoding | undefined>(undefined);
  const { data, error, refetch } = useLiveImport(importId, encoding);
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ importRun }) => (
        <ImportWizard
          key={importRun.id}
          run={importRun}
          encoding={encoding ?? importRun.encoding}
          onEncoding={setEncoding}
          onRefetch={() => void refetch()}
        />
      )}
    </QueryState>
  );
}

interface WizardProps {
  readonly run: ImportRun;
  readonly encoding: TextEncoding;
  readonly onEncoding: (encoding: TextEncoding) => void;
  readonly onRefetch: () => void;
}

function ImportWizard({ run, encoding, onEncoding, onRefetch }: WizardProps) {
  const t = useText(importText);
  const isPhone = useIsPhone();
  const [isRemapping, setIsRemapping] = useState(false);
  const [notice, setNotice] = useState<ActNotice | undefined>(undefined);
  const { viewerCan } = useProgress(run);
  const [cancel, { loading }] = useMutation(CancelImportDocument);
  const step = isRemapping && run.status === 'CHECKED' ? 'MAPPING' : STEP_OF_STATUS[run.status];

  const told: Told = (next) => {
    setNotice(next);
    if (next !== undefined) onRefetch();
  };

  async function cancelRun(): Promise<void> {
    const { data } = await cancel({ variables: { id: run.id } });
    told(data === undefined ? undefined : noticeOf(data.cancelImport));
    onRefetch();
  }

  return (
    <>
      <PageHeader
        title={run.fileName}
        windowTitle={`${t.title} – ${run.fileName}`}
        crumbs={[{ label: t.title, to: hrefs.imports() }, { label: run.fileName }]}
        lead={<p className={styles['lead']}>{t.kinds[run.kind]}</p>}
        actions={
          viewerCan.includes('CANCEL') ? (
            <Button variant="quiet" onClick={() => void cancelRun()} busyLabel={loading ? t.cancelBusy : undefined}>
              {t.cancel}
            </Button>
          ) : undefined
        }
      />
      <div className={styles['steps']}>
        <StepBar label={t.stepsLabel} steps={t.steps} current={BAR_POSITION[step]} />
      </div>
      {notice !== undefined && notice !== 'PROBLEMS' && (
        <Notice kind="warning" isAlert>
          {typeof notice === 'object'
            ? t.ownRecord(notice.ownRow)
            : { STALE: t.stale, IMPOSSIBLE: t.impossible }[notice]}
        </Notice>
      )}
      <Card>
        <div className={styles['stack']}>
          {isPhone && step !== 'RESULT' && step !== 'WORK' ? <p>{t.phone}</p> : stepOf(step)}
        </div>
      </Card>
    </>
  );

  function stepOf(shown: typeof step) {
    switch (shown) {
      case 'SHEET':
        return <SheetStep run={run} told={told} />;
      case 'MAPPING':
        // The answer to the choice of a sheet comes before its columns are read again.
        if (run.columns.length === 0) return <p role="status">{t.sheet.busy}</p>;
        return (
          <MappingStep
            key={run.version}
            run={run}
            encoding={encoding}
            onEncoding={onEncoding}
            told={(next) => {
              setIsRemapping(false);
              told(next);
            }}
          />
        );
      case 'CHECK':
        return <CheckStep run={run} told={told} onRemap={() => setIsRemapping(true)} />;
      case 'WORK':
        return <WorkStep run={run} told={told} />;
      case 'RESULT':
        return <ResultStep run={run} told={told} />;
    }
  }
}
