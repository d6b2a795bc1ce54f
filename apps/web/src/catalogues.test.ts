import { RATING_REGIME_NAMES } from '@thidua/domain/records';
import { AWARDS } from '@thidua/domain/vocabulary';
import { describe, expect, test } from 'vitest';

/** Every catalogue of the app, by its file: a new one is looked at without being named here. */
const catalogues = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>(['./**/text.ts', './**/*-text.ts'], { eager: true }),
).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((value) => (isText(value) ? [{ file, ...value }] : [])),
);

/** What stays Vietnamese in both languages: names and legal texts. */
const NAMES = new Set<string>([
  'Tiếng Việt',
  ...Object.values(AWARDS).map(({ name }) => name),
  ...Object.values(RATING_REGIME_NAMES),
]);
/** What goes on record: sheets for the file, reasons that the program itself gives. */
const ON_RECORD = /^print\.|\.undoReason$/;
/** Letters that English does not have. */
const VIETNAMESE = /[À-ỹđĐ]/u;

describe('both languages of every catalogue', () => {
  test('catalogues are found', () => {
    expect(catalogues.length).toBeGreaterThan(25);
  });

  test.each(catalogues)('$file says the same things', ({ vi, en }) => {
    expect(pathsOf(en).toSorted()).toEqual(pathsOf(vi).toSorted());
  });

  test.each(catalogues)('$file is translated, not copied', ({ vi, en }) => {
    const vietnamese = leavesOf(vi);
    const copied = [...leavesOf(en)].filter(
      ([path, words]) =>
        words === vietnamese.get(path) && VIETNAMESE.test(words) && !NAMES.has(words) && !ON_RECORD.test(path),
    );
    expect(copied).toEqual([]);
  });
});

function isText(value: unknown): value is { readonly vi: object; readonly en: object } {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}

function pathsOf(catalogue: object): readonly string[] {
  return [...eachLeaf(catalogue)].map(([path, leaf]) => `${path}: ${typeof leaf}`);
}

/** Plain sentences by their path; sentences that are built from facts differ by their arguments and are left out. */
function leavesOf(catalogue: object): ReadonlyMap<string, string> {
  return new Map(
    [...eachLeaf(catalogue)].flatMap(([path, leaf]) => (typeof leaf === 'string' ? [[path, leaf] as const] : [])),
  );
}

function* eachLeaf(group: object, prefix = ''): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(group) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null) yield* eachLeaf(value, `${prefix}${key}.`);
    else yield [`${prefix}${key}`, value];
  }
}
