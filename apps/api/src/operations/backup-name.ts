export const BACKUP_SUFFIX = '.backup';

/** Sorts by time, names the moment in UTC. */
export function backupName(at: Date): string {
  return `thidua-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z${BACKUP_SUFFIX}`;
}
