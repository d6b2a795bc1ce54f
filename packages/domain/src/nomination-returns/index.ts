export * from './nomination-field.ts';
export * from './open-fields.ts';
