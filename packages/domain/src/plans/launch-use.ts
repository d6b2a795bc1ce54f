/** What can stand on a launched plan, so that its launch is not taken back any more. */
export const LAUNCH_USES = [
  'FIGURES',
  'REGISTRATIONS',
  'TASK_RESULTS',
  'GATHERINGS',
  'UNIT_CHECKS',
  'REVIEWS',
  'ROLE_MODELS',
  'DISPATCHES',
] as const;
export type LaunchUse = (typeof LAUNCH_USES)[number];
