import type { FieldDescription, ImportField } from './import-fields.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { RECORD_FIELDS } from './record-fields.ts';

/** Every column that a file may have; a field without a description does not compile. */
export const FIELD_DESCRIPTIONS: Readonly<Record<ImportField, FieldDescription>> = {
  ...PERSON_FIELDS,
  ...RECORD_FIELDS,
};
