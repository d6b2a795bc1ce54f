import { readdirSync, readFileSync } from 'node:fs';
import { ROLES } from '@thidua/domain/accounts';
import type { Role } from '@thidua/domain/accounts';
import { isOneOf } from '@thidua/domain/kernel';

/** Who knocks: a role, or somebody who is not signed in. */
export const KNOCKERS = ['PUBLIC', ...ROLES] as const;
export type Knocker = 'PUBLIC' | Role;

export interface MatrixRow {
  readonly field: string;
  readonly expected: Readonly<Record<Knocker, 'allow' | 'deny'>>;
}

const FOLDER = new URL('../../access-matrix/', import.meta.url);
const VERDICTS = ['allow', 'deny'] as const;

function rowOf(file: string, header: readonly string[], line: string): MatrixRow {
  const cells = line.split(',').map((cell) => cell.trim());
  const [field = ''] = cells;
  const expected = KNOCKERS.map((knocker) => {
    const verdict = cells[header.indexOf(knocker)] ?? '';
    if (!isOneOf(VERDICTS, verdict)) throw new Error(`${file}: ${field} has no verdict for ${knocker}`);
    return [knocker, verdict] as const;
  });
  // One entry for each knocker: the list above is complete.
  return { field, expected: Object.fromEntries(expected) as MatrixRow['expected'] };
}

/** The reviewed rights, one file per feature: who may knock at which door. */
export function readAccessMatrix(): readonly MatrixRow[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return files.sort().flatMap((file) => {
    const [head = '', ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
    const header = head.split(',').map((cell) => cell.trim());
    return lines.map((line) => rowOf(file, header, line));
  });
}
