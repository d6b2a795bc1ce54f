import { useEffect, useState } from 'react';

import { fetchFile, type ExportFailure } from '../../lib/export-file.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { drawPdf, forgetPages, type PageImage } from './draw-pdf.ts';
import styles from './paper-pages.module.css';
import { paperPagesText } from './text.ts';

export interface PaperPagesProps {
  /** Of the PDF on the server. */
  readonly address: string;
  /** Saves what is being written; false, and no pages are drawn. */
  readonly prepare?: () => Promise<boolean>;
  readonly lead: string;
}

type Preview =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'DRAWING' }
  | { readonly kind: 'DRAWN'; readonly pages: readonly PageImage[] }
  | { readonly kind: 'FAILED'; readonly failure: ExportFailure['reason'] | 'NOT_SAVED' | 'NOT_DRAWN' };

/** The pages of a paper, as they will be printed, drawn from the very PDF that the server gives. */
export function PaperPages({ address, prepare, lead }: PaperPagesProps) {
  const t = useText(paperPagesText);
  const [preview, setPreview] = useState<Preview>({ kind: 'NONE' });

  useEffect(() => {
    if (preview.kind !== 'DRAWN') return;
    return () => forgetPages(preview.pages);
  }, [preview]);

  async function draw(): Promise<void> {
    if (preview.kind === 'DRAWING') return;
    setPreview({ kind: 'DRAWING' });
    if (prepare !== undefined && !(await prepare())) {
      setPreview({ kind: 'FAILED', failure: 'NOT_SAVED' });
      return;
    }
    const outcome = await fetchFile(address, 'xem-truoc.pdf');
    if (!outcome.ok) {
      setPreview({ kind: 'FAILED', failure: outcome.failure.reason });
      return;
    }
    try {
      setPreview({ kind: 'DRAWN', pages: await drawPdf(outcome.file) });
    } catch {
      // An old browser without what the drawing needs; the file itself can still be taken.
      setPreview({ kind: 'FAILED', failure: 'NOT_DRAWN' });
    }
  }

  return (
    <div className={styles['preview']}>
      <p className={styles['quiet']}>{lead}</p>
      <Button onClick={() => void draw()} busyLabel={preview.kind === 'DRAWING' ? t.drawing : undefined}>
        {preview.kind === 'DRAWN' ? t.again : t.draw}
      </Button>
      {preview.kind === 'FAILED' && (
        <Notice kind="warning" isAlert>
          {t.failed[preview.failure]}
        </Notice>
      )}
      {preview.kind === 'DRAWN' && (
        <>
          <p role="status" className={styles['quiet']}>
            {t.count(preview.pages.length)}
          </p>
          <ol className={styles['pages']}>
            {preview.pages.map(({ address: source, width, height, words }, at) => (
              <li key={source}>
                <img
                  className={styles['page']}
                  src={source}
                  width={width}
                  height={height}
                  alt={t.page(at + 1, preview.pages.length)}
                />
                <p className="visually-hidden">{words}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
