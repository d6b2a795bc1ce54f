import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { fetchFile, saveFile } from '../../../lib/export-file.ts';
import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate, formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FileMenu } from '../../../ui/file-menu.tsx';
import { IconDownload } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { paperText } from '../../../ui/paper-text.ts';
import { useToast } from '../../../ui/toast.tsx';
import { PrintDialog } from '../acts/print-dialog.tsx';
import { awardCertificateText, type AwardCertificateWords } from '../text.ts';
import { AwardCertificateDeskDocument, type AwardCertificateDeskQuery } from './award-certificates.gql.ts';
import styles from './award-certificates.module.css';

type Certificate = AwardCertificateDeskQuery['awardCertificateDesk']['certificates'][number];

/** The desk that prints: what will stand on each certificate, what to look at first, how often it was printed. */
export function AwardCertificates({ decisionId }: { readonly decisionId: string }) {
  const t = useText(awardCertificateText);
  const papers = useText(paperText);
  const { data, error, refetch } = useQuery(AwardCertificateDeskDocument, {
    variables: { decisionId },
    fetchPolicy: 'cache-and-network',
  });
  const [isPrinting, setIsPrinting] = useState(false);
  const file = usePrintFile();
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const desk = data.awardCertificateDesk;
  const doubtful = desk.certificates.filter(({ warnings }) => warnings.length > 0);
  return (
    <Card title={t.title}>
      <div className={styles['desk']}>
        <p className={styles['quiet']}>{t.lead}</p>
        <div className={styles['acts']}>
          <Button variant="primary" onClick={() => setIsPrinting(true)}>
            {t.print.open}
          </Button>
          <PaperMenu paper="award-certificate-proof" id={decisionId} label={t.proof} />
          <FileMenu
            label={t.test.label}
            icon={<IconDownload size={20} stroke={1.75} aria-hidden />}
            lead={t.test.lead}
            hint={t.test.hint}
            words={papers}
            choices={[
              {
                label: papers.pdf,
                address: `/files/papers/award-certificate-test.pdf?id=${decisionId}`,
                fallbackName: 'award-certificate-test.pdf',
              },
            ]}
          />
        </div>
        {file.missing !== undefined && (
          <Notice
            kind="warning"
            isAlert
            action={
              <Button busyLabel={file.isTaking ? t.file.busy : undefined} onClick={() => void file.take(file.missing)}>
                {t.file.again}
              </Button>
            }
          >
            {t.file.failed}
          </Notice>
        )}
        {doubtful.length > 0 && (
          <Notice kind="warning" title={t.problems.title(formatNumber(doubtful.length, 0))}>
            <ul className={styles['list']}>
              {doubtful.map(({ id, subject, warnings }) => (
                <li key={id}>
                  {t.problems.line(subject, warnings.map((warning) => t.problems.of[warning]).join(', '))}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <DataTable
          caption={t.caption}
          columns={columnsOf(t)}
          rows={desk.certificates}
          keyOf={({ id }) => id}
          empty={{ message: t.none }}
        />
      </div>
      {isPrinting && (
        <PrintDialog
          desk={desk}
          onPrinted={(printId) => {
            void refetch();
            void file.take(printId);
          }}
          onClose={() => setIsPrinting(false)}
        />
      )}
    </Card>
  );
}

/** Fetches the file of a print; one that did not come can be fetched again without printing anew. */
function usePrintFile() {
  const t = useText(awardCertificateText);
  const toast = useToast();
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const [isTaking, setIsTaking] = useState(false);
  async function take(printId: string | undefined): Promise<void> {
    if (printId === undefined || isTaking) return;
    setIsTaking(true);
    const outcome = await fetchFile(`/files/papers/award-certificates.pdf?id=${printId}`, 'award-certificates.pdf');
    setIsTaking(false);
    setMissing(outcome.ok ? undefined : printId);
    if (!outcome.ok) return;
    saveFile(outcome.name, outcome.file);
    toast({ message: t.file.title(outcome.name) });
  }
  return { missing, isTaking, take };
}

function columnsOf(t: AwardCertificateWords): readonly Column<Certificate>[] {
  return [
    { key: 'ordinal', header: t.columns.ordinal, align: 'end', width: '4rem', cell: ({ ordinal }) => ordinal },
    {
      key: 'subject',
      header: t.columns.subject,
      isRowHeader: true,
      cell: ({ subject, post, award }) => (
        <div>
          {subject}
          <p className={styles['quiet']}>{post === '' ? award : `${award}; ${post}`}</p>
        </div>
      ),
    },
    { key: 'citation', header: t.columns.citation, cell: ({ citation }) => citation },
    {
      key: 'prints',
      header: t.columns.prints,
      width: '14rem',
      cell: ({ subject, printCount, lastPrintedAt, revokedOn, checkAddress }) => (
        <div>
          {revokedOn === null ? printsOf(t, printCount, lastPrintedAt) : t.revoked(formatDate(revokedOn))}
          <p className={styles['quiet']}>
            <a href={checkAddress} target="_blank" rel="noreferrer" aria-label={t.checkOf(subject)}>
              {t.check}
            </a>
          </p>
        </div>
      ),
    },
  ];
}

function printsOf(t: AwardCertificateWords, printCount: number, lastPrintedAt: string | null): string {
  return lastPrintedAt === null ? t.never : t.printed(formatNumber(printCount, 0), formatDateTime(lastPrintedAt));
}
