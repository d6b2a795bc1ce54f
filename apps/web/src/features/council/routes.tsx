import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const councilRoutes: readonly RouteObject[] = [
  {
    path: paths.meetings,
    lazy: async () => ({ Component: (await import('./pages/meeting-list-page.tsx')).MeetingListPage }),
  },
  { path: paths.meeting, lazy: async () => ({ Component: (await import('./pages/meeting-page.tsx')).MeetingPage }) },
  { path: paths.meetingChair, lazy: async () => ({ Component: (await import('./pages/chair-page.tsx')).ChairPage }) },
  { path: paths.meetingVote, lazy: async () => ({ Component: (await import('./pages/booth-page.tsx')).BoothPage }) },
  {
    path: paths.meetingScreen,
    lazy: async () => ({ Component: (await import('./pages/screen-page.tsx')).ScreenPage }),
  },
  { path: paths.votes, lazy: async () => ({ Component: (await import('./pages/votes-page.tsx')).VotesPage }) },
];
