import { useText } from '../../lib/text/language.tsx';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import styles from './paper-pages.module.css';
import { paperPagesText } from './text.ts';
import { usePages } from './use-pages.ts';

export interface PaperPagesProps {
  /** Of the PDF on the server. */
  readonly address: string;
  /** Saves what is being written; false, and no pages are drawn. */
  readonly prepare?: () => Promise<boolean>;
  /** What the pages are made of: once they are shown they follow it by themselves. */
  readonly refreshOn?: string | undefined;
  readonly lead: string;
}

/** The pages of a paper, as they will be printed, drawn from the very PDF that the server gives. */
export function PaperPages({ address, prepare, refreshOn, lead }: PaperPagesProps) {
  const t = useText(paperPagesText);
  const { shown, isDrawing, failure, draw } = usePages({ address, prepare, refreshOn });
  const isAnew = isDrawing && shown !== undefined;
  return (
    <div className={styles['preview']}>
      <p className={styles['quiet']}>{lead}</p>
      <Button onClick={() => void draw()} busyLabel={isDrawing && !isAnew ? t.drawing : undefined}>
        {shown === undefined ? t.draw : t.again}
      </Button>
      {failure !== undefined && (
        <Notice kind="warning" isAlert>
          {t.failed[failure]}
        </Notice>
      )}
      {shown !== undefined && (
        <>
          <p role="status" className={styles['quiet']}>
            {isAnew ? t.drawingAnew : t.count(shown.length)}
          </p>
          <ol className={styles['pages']} aria-busy={isAnew}>
            {shown.map(({ address: source, width, height, words }, at) => (
              <li key={source}>
                <img
                  className={styles['page']}
                  src={source}
                  width={width}
                  height={height}
                  alt={t.page(at + 1, shown.length)}
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
