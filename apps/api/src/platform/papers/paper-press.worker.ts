import { renderPaper } from '@thidua/papers/render';
import type { PaperOrder } from './paper-maker.ts';

/** Whoever starts this process sends it PaperOrders, one after the other, hears the bytes of each, and lets it go in the end. */
process.on('message', (message) => {
  const { paper, format, madeAt } = message as PaperOrder;
  void renderPaper(paper, format, madeAt).then((bytes) => process.send?.(bytes));
});
