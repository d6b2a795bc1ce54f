import type { InstallationCheck } from '../../platform/ports/installation.ts';

export type { CheckState } from '../../platform/ports/installation.ts';

/** One thing that was looked at. */
export type Check = InstallationCheck;

export function same(text: string): Check['found'] {
  return { vi: text, en: text };
}
