import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Check } from './check.ts';

/** Where the schedule writes what came of the last trial restore. */
export const DRILL_FILE = 'last-drill.json';

const DrillSchema = z.object({ file: z.string(), at: z.string(), exit: z.number() });
export type Drill = z.infer<typeof DrillSchema>;

/** The last trial restore of the schedule; undefined where none has been. */
export async function checkDrill(backupFolder: string): Promise<Check | undefined> {
  const text = await readFile(path.join(backupFolder, DRILL_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { file, at, exit } = DrillSchema.parse(JSON.parse(text));
  const check = { id: 'restore-drill', name: { vi: 'Khôi phục thử gần nhất', en: 'Last trial restore' } };
  if (exit === 0) return { ...check, state: 'FINE', found: { vi: `đạt, ${at}`, en: `fine, ${at}` } };
  return {
    ...check,
    state: 'BAD',
    found: { vi: `KHÔNG đạt (mã ${exit}), ${at}: ${file}`, en: `FAILED (code ${exit}), ${at}: ${file}` },
    advice: { vi: `thidua backup verify ${file} --drill`, en: `thidua backup verify ${file} --drill` },
  };
}
