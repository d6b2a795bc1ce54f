import { FIELD_RULES, type FieldClass, type ProtectedField } from '@thidua/domain/records';
import { isOneOf } from '@thidua/domain/kernel';
import { isInterfaceType, isObjectType, type GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../cli/commands.ts';
import { EXPORT_LISTS } from '../exports.ts';
import { buildApiSchema } from '../schema.ts';
import { readFieldClasses, policyRows } from '../testing/policy-files.ts';

/*
 * Every object type says how much of a person it tells, every command what it does (security.md 4.4 A1, 9). A type has one
 * class for all its fields and names the fields that differ: a new field costs a word only where it is sensitive.
 */

const schema = await buildApiSchema();
const classes = readFieldClasses();
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
);
const ROOTS = ['Query', 'Mutation', 'Subscription'];
/** Pages and refusals are shells: what is in them has its own type. */
const declared = types.filter(
  (type) =>
    !ROOTS.includes(type.name) &&
    !type.name.endsWith('Connection') &&
    !type.getInterfaces().some(({ name }) => name === 'UserError'),
);

/** Names that mean something personal: such a field says its class by itself, or the whole type is personal. */
const SENSITIVE =
  /birth|identity|phone|email|address|disciplin|pendingCase|incident|health|relative|password|secret|recovery|network|browser|lastSeen/i;

test('every object type has a class: add the type to access-matrix/policies/field-classes.csv', () => {
  expect([...classes.keys()].sort()).toEqual(declared.map(({ name }) => name).sort());
});

test('every exception names a field that there is', () => {
  const unknown = [...classes].flatMap(([name, { exceptions }]) => {
    const fields = declared.find((type) => type.name === name)?.getFields() ?? {};
    return [...exceptions.keys()].filter((field) => !(field in fields)).map((field) => `${name}.${field}`);
  });
  expect(unknown).toEqual([]);
});

test('a field whose name sounds personal says its class by itself', () => {
  const silent = declared.flatMap((type) => {
    const row = classes.get(type.name);
    const isPersonal = row?.fieldClass === 'P2' || row?.fieldClass === 'P3';
    return Object.keys(type.getFields())
      .filter((field) => SENSITIVE.test(field) && !isPersonal && row?.exceptions.has(field) !== true)
      .map((field) => `${type.name}.${field}`);
  });
  expect(silent, 'name these with their class in field-classes.csv, or give the type a higher one').toEqual([]);
});

test.each([
  ['StaffMember.fullName', 'staff.fullName'],
  ['StaffMember.post', 'staff.post'],
  ['StaffMember.code', 'staff.code'],
  ['StaffMember.ratings', 'rating.level'],
  ['StaffMember.disciplines', 'discipline.content'],
  ['StaffMember.pendingCases', 'pendingCase.detail'],
  ['StaffMember.incidents', 'incident.content'],
  ['PersonalData.birthDate', 'staff.birthDate'],
  ['PersonalData.phone', 'staff.phone'],
  ['PersonalData.email', 'staff.email'],
  ['PersonalData.identityNumber', 'staff.identityNumber'],
] as const satisfies readonly (readonly [string, ProtectedField])[])('%s is of the class of %s', (path, rule) => {
  const [type = '', field = ''] = path.split('.');
  const row = classes.get(type);
  expect(row?.exceptions.get(field) ?? row?.fieldClass).toBe(FIELD_RULES[rule].fieldClass);
});

test('no list takes personal or sensitive values out of the system', () => {
  const personal: readonly FieldClass[] = ['P2', 'P3'];
  const columns = EXPORT_LISTS.flatMap(({ slug, columns: given }) =>
    typeof given === 'function'
      ? []
      : given.map(({ header, fieldClass }) => ({ column: `${slug}: ${header}`, fieldClass })),
  );
  expect(columns.filter(({ fieldClass }) => isOneOf(personal, fieldClass))).toEqual([]);
});

describe('commands', () => {
  const rows = policyRows('commands.csv', 3);

  test('every command says what it does and for whom: add it to access-matrix/policies/commands.csv', () => {
    expect(rows.map(([command]) => command).sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  test('in one of three words', () => {
    const strange = rows.filter(([, kind = '']) => !isOneOf(['READ', 'CHANGE', 'SECRET'], kind));
    expect(strange).toEqual([]);
  });
});
