import { readFileSync } from 'node:fs';
import { ROLES } from '@thidua/domain/accounts';
import type { Role } from '@thidua/domain/accounts';
import { isOneOf } from '@thidua/domain/kernel';
import type { FieldClass } from '@thidua/domain/records';

const FOLDER = new URL('../../access-matrix/policies/', import.meta.url);

/** The rows of a reviewed file, without its head; the last column may hold commas. */
export function policyRows(file: string, columns: number): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.split(',');
    const head = cells.slice(0, columns - 1);
    return [...head, cells.slice(columns - 1).join(',')].map((cell) => cell.trim());
  });
}

/**
 * How the person stands to the record. `others` is everybody's but the own; `any` is all; `of-head` and `of-secretary` are
 * records of the person who would otherwise judge them; `none` is for records that are nobody's.
 */
export const RELATIONS = ['own', 'coauthor', 'unit', 'other', 'of-head', 'of-secretary', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

const GROUPS: Readonly<Record<string, readonly Relation[]>> = {
  any: RELATIONS,
  others: ['unit', 'other', 'of-head'],
};

export interface ActRow {
  readonly act: string;
  readonly relations: readonly Relation[];
  /** Every state when undefined. */
  readonly states: readonly string[] | undefined;
  readonly roles: readonly Role[];
}

/** Who may do what with which record in which state; what is not listed is denied. */
export function readActs(): readonly ActRow[] {
  return policyRows('acts.csv', 4).map(([act = '', relation = '', states = '', roles = '']) => ({
    act,
    relations: GROUPS[relation] ?? [known(RELATIONS, relation, act)],
    states: states === '*' ? undefined : states.split(' '),
    roles: roles.split(' ').map((role) => known(ROLES, role, act)),
  }));
}

function known<T extends string>(words: readonly T[], word: string, where: string): T {
  if (!isOneOf(words, word)) throw new Error(`access-matrix/policies, ${where}: nobody knows “${word}”`);
  return word;
}

export interface TypeClass {
  /** Of every field that is not an exception. */
  readonly fieldClass: FieldClass;
  readonly exceptions: ReadonlyMap<string, FieldClass>;
}

const CLASSES = ['P0', 'P1', 'P2', 'P3'] as const satisfies readonly FieldClass[];

/** How much of a person each object type tells, by its name. */
export function readFieldClasses(): ReadonlyMap<string, TypeClass> {
  return new Map(
    policyRows('field-classes.csv', 3).map(([type = '', fieldClass = '', exceptions = '']) => [
      type,
      {
        fieldClass: known(CLASSES, fieldClass, type),
        exceptions: new Map(
          exceptions
            .split(' ')
            .filter((each) => each !== '')
            .map((each) => {
              const [field = '', own = ''] = each.split('=');
              return [field, known(CLASSES, own, type)] as const;
            }),
        ),
      },
    ]),
  );
}
