import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconCoins } from '../../ui/icons.ts';

/** What recognised initiatives really bring. */
export const benefits: Feature = {
  routes: [
    {
      path: paths.benefits,
      lazy: async () => ({ Component: (await import('./pages/benefits-page.tsx')).BenefitsPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 13,
      label: { vi: 'Lợi ích sau công nhận', en: 'Benefits after recognition' },
      path: paths.benefits,
      icon: IconCoins,
      permission: 'benefit:read',
      counts: ['REPORT_BENEFIT', 'CONFIRM_BENEFIT'],
    },
  ],
};

export { BenefitCard } from './components/lazily.tsx';
