import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

export const blockSheets: Feature = {
  routes: [
    {
      path: paths.blockSheet,
      lazy: async () => ({ Component: (await import('./pages/sheet-page.tsx')).SheetPage }),
    },
    {
      path: paths.blockEntry,
      lazy: async () => ({ Component: (await import('./pages/entry-page.tsx')).EntryPage }),
    },
  ],
  menu: [],
};

/** What score sheets add to the pages of blocks, pacts and plans. */
export { BlockResults } from './components/block-results.tsx';
export { PactSheet } from './components/pact-sheet.tsx';
export { YearBlocks } from './components/year-blocks.tsx';
