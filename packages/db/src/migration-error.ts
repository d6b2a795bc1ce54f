/** The database cannot be brought to this release. Names the migration; Vietnamese first, one English line below. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly migration: string;

  constructor(migration: string, vietnamese: string, english: string, options?: ErrorOptions) {
    super(`${vietnamese}\n${english}`, options);
    this.migration = migration;
  }
}
