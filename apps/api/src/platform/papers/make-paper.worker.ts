import { renderPaper } from '@thidua/papers/render';
import type { PaperOrder } from './paper-maker.ts';

/** Whoever starts this process sends it a PaperOrder, hears the bytes, and sees it end. */
process.once('message', (message) => {
  const { paper, format, madeAt } = message as PaperOrder;
  void renderPaper(paper, format, madeAt).then((bytes) => process.send?.(bytes, () => process.disconnect()));
});
