import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { fetchFile, type ExportFailure } from '../../lib/export-file.ts';
import { drawPdf, forgetPages, type PageImage } from './draw-pdf.ts';

/** How long nothing is typed before pages that are shown are made anew. */
const PAUSE_MS = 1500;

export type PagesFailure = ExportFailure['reason'] | 'NOT_SAVED' | 'NOT_DRAWN';

interface PagesSource {
  /** Of the PDF on the server. */
  readonly address: string;
  /** Saves what is being written; false, and no pages are drawn. */
  readonly prepare?: (() => Promise<boolean>) | undefined;
  /** What the pages are made of: once they are shown they follow it. Left out, they are made on demand alone. */
  readonly refreshOn?: string | undefined;
}

export interface Pages {
  /** Those shown stay until newer ones are there. */
  readonly shown: readonly PageImage[] | undefined;
  readonly isDrawing: boolean;
  readonly failure: PagesFailure | undefined;
  readonly draw: () => Promise<void>;
}

/** The pages of a paper. A newer request ends the older one, so that what comes late never covers what is newer. */
export function usePages({ address, prepare, refreshOn }: PagesSource): Pages {
  const [shown, setShown] = useState<readonly PageImage[] | undefined>(undefined);
  const [isDrawing, setIsDrawing] = useState(false);
  const [failure, setFailure] = useState<PagesFailure | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);

  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (shown === undefined) return;
    return () => forgetPages(shown);
  }, [shown]);

  async function draw(): Promise<void> {
    running.current?.abort();
    const request = new AbortController();
    running.current = request;
    setIsDrawing(true);
    const drawn = await pagesOf(address, prepare, request.signal);
    if (request.signal.aborted) {
      if (drawn.ok) forgetPages(drawn.pages);
      return;
    }
    setIsDrawing(false);
    setFailure(drawn.ok ? undefined : drawn.failure);
    if (drawn.ok) setShown(drawn.pages);
  }

  const handlePause = useEffectEvent(() => {
    if (shown !== undefined) void draw();
  });
  const first = useRef(refreshOn);
  useEffect(() => {
    if (refreshOn === first.current) return;
    first.current = undefined;
    const pause = setTimeout(handlePause, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [refreshOn]);

  return { shown, isDrawing, failure, draw };
}

type Drawn =
  { readonly ok: true; readonly pages: readonly PageImage[] } | { readonly ok: false; readonly failure: PagesFailure };

async function pagesOf(address: string, prepare: PagesSource['prepare'], signal: AbortSignal): Promise<Drawn> {
  if (prepare !== undefined && !(await prepare())) return { ok: false, failure: 'NOT_SAVED' };
  const outcome = await fetchFile(address, 'xem-truoc.pdf', signal);
  if (!outcome.ok) return { ok: false, failure: outcome.failure.reason };
  try {
    return { ok: true, pages: await drawPdf(outcome.file) };
  } catch {
    // An old browser without what the drawing needs; the file itself can still be taken.
    return { ok: false, failure: 'NOT_DRAWN' };
  }
}
