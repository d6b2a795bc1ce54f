import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconHelp } from '../../ui/icons.ts';

export const help: Feature = {
  routes: [{ path: paths.help, lazy: async () => ({ Component: (await import('./pages/help-page.tsx')).HelpPage }) }],
  menu: [{ group: 'lookup', order: 100, label: { vi: 'Trợ giúp', en: 'Help' }, path: paths.help, icon: IconHelp }],
};
