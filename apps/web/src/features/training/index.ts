import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconCertificate } from '../../ui/icons.ts';

export const training: Feature = {
  routes: [
    {
      path: paths.trainingCourses,
      lazy: async () => ({ Component: (await import('./pages/training-page.tsx')).TrainingPage }),
    },
    {
      path: paths.trainingCourse,
      lazy: async () => ({ Component: (await import('./pages/training-course-page.tsx')).TrainingCoursePage }),
    },
  ],
  menu: [
    {
      group: 'movement',
      order: 10,
      label: { vi: 'Đào tạo, bồi dưỡng', en: 'Training' },
      path: paths.trainingCourses,
      icon: IconCertificate,
      permission: 'training:read',
    },
  ],
};

export { PersonTraining } from './components/person-training.tsx';
