import 'reflect-metadata';
import type { ImportKind, MappedField } from '@thidua/domain/imports';
import { IMPORT_JOB, importJob, SWEEP_JOB, sweepJob } from '../features/imports/index.ts';
import { mappingOf } from '../features/imports/import-plan.ts';
import { chooseSheet } from '../features/imports/use-cases/choose-sheet.ts';
import { mapColumns } from '../features/imports/use-cases/map-columns.ts';
import { receiveFile } from '../features/imports/use-cases/receive-file.ts';
import { startImport, type StartImportInput } from '../features/imports/use-cases/start-import.ts';
import { createJobRunner } from '../platform/jobs/job-runner.ts';
import type { ActingContext } from '../platform/request-context.ts';

/** Takes a test's file through the steps of an import, as a person at the screen would. */
export function importDesk(context: ActingContext) {
  const { db, platform } = context;
  const errors: unknown[] = [];
  const runner = createJobRunner({
    platform,
    handlers: { [IMPORT_JOB]: importJob, [SWEEP_JOB]: sweepJob },
    report: (_kind, error) => void errors.push(error),
  });

  async function work(): Promise<void> {
    await runner.runWaiting();
    if (errors.length > 0) throw errors[0];
  }

  async function run(id: string) {
    return db.importRun.findUniqueOrThrow({ where: { id } });
  }

  /** Uploads, chooses the first sheet, takes the proposed mapping, and waits for the check. */
  async function check(kind: ImportKind, bytes: Uint8Array, more: readonly MappedField[] = []): Promise<string> {
    const received = await receiveFile(context, { kind, fileName: 'danh-sach.xlsx', bytes });
    if (!received.ok) throw new Error(received.error.code);
    const { id } = received.value;
    const chosen = await chooseSheet(context, { id, version: 1, sheet: 0 });
    if (!chosen.ok) throw new Error(chosen.error.code);
    const { version, mapping, encoding } = await run(id);
    const mapped = await mapColumns(context, {
      id,
      version,
      encoding,
      mapping: [...mappingOf(mapping), ...more],
    });
    if (!mapped.ok) throw new Error(JSON.stringify(mapped.error));
    await work();
    return id;
  }

  async function start(id: string, choice: Partial<Pick<StartImportInput, 'doubleRule' | 'onlyGood'>> = {}) {
    const { version } = await run(id);
    return startImport(context, { id, version, doubleRule: 'SKIP', onlyGood: true, ...choice });
  }

  /** Confirms and waits until the rows are written. */
  async function finish(id: string, choice: Parameters<typeof start>[1] = {}) {
    const started = await start(id, choice);
    if (!started.ok) throw new Error(JSON.stringify(started.error));
    await work();
    return run(id);
  }

  return { check, start, finish, run, work };
}
