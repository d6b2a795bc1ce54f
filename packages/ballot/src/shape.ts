import { SIZE } from './bytes.ts';
import { bytesOfBase64Url, bytesOfUuid } from './text-forms.ts';

/** Reads a value from outside as a type, or throws where it is not one. */
export type Shape<T> = (value: unknown, path: string) => T;

/** Where a file does not have the form it must have. */
export class ShapeFault extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`Unexpected value at ${path}`);
    this.path = path;
  }
}

const MAX_COUNT = 9_999;

export const count: Shape<number> = (value, path) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT) return value;
  throw new ShapeFault(path);
};

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new ShapeFault(path);
};

export const uuid: Shape<string> = (value, path) => {
  if (typeof value === 'string' && bytesOfUuid(value) !== undefined) return value;
  throw new ShapeFault(path);
};

/** Bytes as base64url, in their only spelling. */
export function encoded(size: number): Shape<string> {
  return (value, path) => {
    if (typeof value === 'string' && bytesOfBase64Url(value)?.length === size) return value;
    throw new ShapeFault(path);
  };
}

export const hash = encoded(SIZE.hash);

export function text(maxLength: number): Shape<string> {
  return (value, path) => {
    if (typeof value === 'string' && value.length <= maxLength && value.isWellFormed()) return value;
    throw new ShapeFault(path);
  };
}

export function matching(pattern: RegExp): Shape<string> {
  return (value, path) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new ShapeFault(path);
  };
}

export function oneOf<const T extends readonly (string | number)[]>(members: T): Shape<T[number]> {
  return (value, path) => {
    const found = members.find((member) => member === value);
    if (found !== undefined) return found;
    throw new ShapeFault(path);
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function listOf<T>(shape: Shape<T>, maxLength: number): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > maxLength) throw new ShapeFault(path);
    return value.map((entry, index) => shape(entry, `${path}[${index}]`));
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<F extends Fields> = { readonly [K in keyof F]: ReturnType<F[K]> };

/** Exactly these fields, plus those of `optional` that are there; any other field is a fault. */
export function objectOf<const F extends Fields, const O extends Fields = Record<never, never>>(
  fields: F,
  optional?: O,
): Shape<Read<F> & Partial<Read<O>>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeFault(path);
    const known: Fields = { ...fields, ...optional };
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(known, name));
    if (stranger !== undefined) throw new ShapeFault(`${path}.${stranger}`);
    const given = value as Readonly<Record<string, unknown>>;
    const wanted = Object.entries(known).filter(([name]) => Object.hasOwn(fields, name) || Object.hasOwn(given, name));
    const read = Object.fromEntries(wanted.map(([name, shape]) => [name, shape(given[name], `${path}.${name}`)]));
    return read as Read<F> & Partial<Read<O>>; // built from exactly these shapes
  };
}
