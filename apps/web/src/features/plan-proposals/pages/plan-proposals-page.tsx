import { useMutation } from '@apollo/client/react';
import { lengthOf } from '@thidua/domain/kernel';
import { PASTE_LIMIT } from '@thidua/domain/plan-proposal';
import { DOCUMENT_REFUSAL_WORDS } from '@thidua/domain/plan-proposal-words';
import { useState, type SyntheticEvent } from 'react';
import { Link, useNavigate } from 'react-router';

import { businessNow } from '../../../lib/business-clock.ts';
import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../../../lib/autosave/local-copy.ts';
import { formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useLanguage, useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { CreatePlanProposalDocument } from '../actions/create-plan-proposal.gql.ts';
import { uploadPlan } from '../logic/upload-plan.logic.ts';
import styles from '../plan-proposals.module.css';
import { proposalText } from '../text.ts';
import { PlanProposalsPageDocument, type PlanProposalsPageQuery } from './plan-proposals-page.gql.ts';

type Row = PlanProposalsPageQuery['planProposals']['nodes'][number];

const NO_VARIABLES = {};
/** Characters of a text that fit into one question, whatever they are: the API takes 100 KiB. */
const QUESTION_LIMIT = 25_000;
const TEXT_ID = 'van-ban-ke-hoach';

/** Where the text of a plan comes in, and the proposals that somebody is working on. */
export function PlanProposalsPage() {
  const t = useText(proposalText);
  const viewer = useViewer();
  const { table } = usePagedList(PlanProposalsPageDocument, NO_VARIABLES, (answer) => answer.planProposals);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      header: t.list.name,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.planProposal(row.id)}>{row.title}</Link>,
    },
    { key: 'open', header: t.list.open, cell: (row) => t.list.openCount(row.openCount) },
    { key: 'by', header: t.list.by, cell: (row) => row.createdByName },
    { key: 'at', header: t.list.at, width: '10rem', cell: (row) => formatDateTime(row.createdAt) },
  ];
  return (
    <>
      <PageHeader title={t.title} lead={<p className={styles['lead']}>{t.lead}</p>} />
      {/* Who may not read one in is told so by the list, not by a form that fails. */}
      {may(viewer, 'movement:edit') && <StartCard />}
      <div className={styles['listHead']}>
        <h2 className={styles['heading']}>{t.list.heading}</h2>
        <ExportMenu list="plan-proposals" variables={NO_VARIABLES} />
      </div>
      <DataTable
        caption={t.list.caption}
        columns={columns}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.planProposal(row.id)}
        empty={{ message: t.list.none }}
        {...table}
      />
    </>
  );
}

/** Where this machine keeps the text that is not read yet. */
const COPY_ID = 'plan-text.new';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The pasted text, kept on this machine until it is read, or a file. */
function StartCard() {
  const t = useText(proposalText).start;
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { id: accountId } = useViewer();
  const [text, setText] = useState(() => readLocalCopy(localStorage, accountId, COPY_ID, isText)?.draft ?? '');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [reading, setReading] = useState<string | undefined>(undefined);
  const [create, { loading }] = useMutation(CreatePlanProposalDocument);

  function fail(message: string, fieldId?: string): void {
    setErrors([{ message, ...(fieldId !== undefined && { fieldId }) }]);
    setAttempt((count) => count + 1);
  }

  function type(next: string): void {
    // A book pasted at once is not laid out: that alone would hold the browser for a minute. What was there stays.
    if (next.length - text.length > PASTE_LIMIT) {
      fail(t.tooLong(formatNumber(PASTE_LIMIT)), TEXT_ID);
      return;
    }
    setText(next);
    if (next === '') forgetLocalCopy(localStorage, accountId, COPY_ID);
    else keepLocalCopy(localStorage, accountId, COPY_ID, { draft: next, base: '', version: 0, at: businessNow() });
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() === '') {
      fail(t.empty, TEXT_ID);
      return;
    }
    if (lengthOf(text) > PASTE_LIMIT) {
      fail(t.tooLong(formatNumber(PASTE_LIMIT)), TEXT_ID);
      return;
    }
    setErrors([]);
    if (text.length > QUESTION_LIMIT) {
      // Longer than a question to the API may be: it goes the way of a file, and is read by the same hand.
      await take(new File([text], t.pasted, { type: 'text/plain' }));
      return;
    }
    try {
      const { data } = await create({ variables: { text } });
      const outcome = data?.createPlanProposal;
      switch (outcome?.__typename) {
        case 'PlanProposal':
          forgetLocalCopy(localStorage, accountId, COPY_ID);
          await navigate(hrefs.planProposal(outcome.id));
          return;
        case 'InputProblemsError': {
          const [problem] = outcome.problems;
          fail(
            problem?.code === 'TOO_MANY'
              ? t.tooMany
              : problem?.code === 'REQUIRED'
                ? t.empty
                : t.tooLong(formatNumber(PASTE_LIMIT)),
            TEXT_ID,
          );
          return;
        }
        case undefined:
          fail(t.failed);
      }
    } catch {
      // The network or the server failed; what was pasted stays.
      fail(t.failed);
    }
  }

  async function take(file: File): Promise<void> {
    setErrors([]);
    setReading(file.name);
    const outcome = await uploadPlan(file);
    setReading(undefined);
    switch (outcome.kind) {
      case 'READ':
        forgetLocalCopy(localStorage, accountId, COPY_ID);
        await navigate(hrefs.planProposal(outcome.id));
        return;
      case 'REFUSED':
        fail(`${file.name}: ${DOCUMENT_REFUSAL_WORDS[language][outcome.code]}`);
        return;
      case 'FAILED':
        fail(t.failed);
    }
  }

  return (
    <Card>
      <form noValidate className={styles['start']} onSubmit={(event) => void handleSubmit(event)}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextArea
          id={TEXT_ID}
          label={t.text}
          hint={t.textHint}
          value={text}
          lines={10}
          limit={PASTE_LIMIT}
          error={errors.find(({ fieldId }) => fieldId === TEXT_ID)?.message}
          onChange={type}
        />
        <div>
          <Button type="submit" variant="primary" busyLabel={loading ? t.reading : undefined}>
            {t.read}
          </Button>
        </div>
        {reading === undefined ? (
          <FileDrop
            id="tep-ke-hoach"
            label={t.drop}
            hint={t.dropHint}
            accept=".docx,.txt,text/plain"
            onFile={(file) => void take(file)}
          />
        ) : (
          <p role="status" className={styles['reading']}>
            {t.readingFile(reading)}
          </p>
        )}
      </form>
    </Card>
  );
}
