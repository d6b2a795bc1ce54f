import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconFileCertificate } from '../../ui/icons.ts';

export const reviews: Feature = {
  routes: [
    {
      path: paths.reviews,
      lazy: async () => ({ Component: (await import('./pages/reviews-page.tsx')).ReviewsPage }),
    },
    { path: paths.review, lazy: async () => ({ Component: (await import('./pages/review-page.tsx')).ReviewPage }) },
  ],
  menu: [
    {
      group: 'followUp',
      order: 22,
      label: { vi: 'Sơ kết, tổng kết', en: 'Reviews' },
      path: paths.reviews,
      icon: IconFileCertificate,
      permission: 'review:read',
    },
  ],
};
