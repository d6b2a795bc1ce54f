import { expect, test } from 'vitest';

import { aDraft } from './a-draft.ts';
import { forgetLocalCopy, keepLocalCopy, readLocalCopy, type CopyStore } from './local-copy.ts';

function memory(): CopyStore & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

const copy = { draft: aDraft({ firstAppliedOn: '31/02/2021' }), base: aDraft(), version: 3, at: 1 };

test('a draft comes back as it was typed, even what makes no sense yet', () => {
  const store = memory();
  expect(keepLocalCopy(store, 'lan', 'sk-7', copy)).toBe(true);
  expect(readLocalCopy(store, 'lan', 'sk-7')).toEqual(copy);
});

test('another account on the same machine does not see it', () => {
  const store = memory();
  keepLocalCopy(store, 'lan', 'sk-7', copy);
  expect(readLocalCopy(store, 'minh', 'sk-7')).toBeUndefined();
});

test('once acknowledged it is forgotten', () => {
  const store = memory();
  keepLocalCopy(store, 'lan', 'sk-7', copy);
  forgetLocalCopy(store, 'lan', 'sk-7');
  expect(readLocalCopy(store, 'lan', 'sk-7')).toBeUndefined();
});

test.each(['{', 'null', '{"draft":{}}', '{"version":1,"at":1,"draft":{"title":1},"base":{}}'])(
  'a copy that cannot be read is no copy: %s',
  (text) => {
    const store = memory();
    store.setItem('thidua.draft.lan.sk-7', text);
    expect(readLocalCopy(store, 'lan', 'sk-7')).toBeUndefined();
  },
);

test('a full or forbidden storage is told, not thrown', () => {
  const full: CopyStore = {
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(keepLocalCopy(full, 'lan', 'sk-7', copy)).toBe(false);
});

test('what an older release kept, before the form asked for all it asks now, is read all the same', () => {
  const { investor: _investor, helpers: _helpers, authors, ...older } = aDraft({ solution: 'Một kho chung' });
  const draft = { ...older, authors: authors.map(({ qualification: _none, ...author }) => author) };
  const store = memory();
  store.setItem('thidua.draft.lan.sk-7', JSON.stringify({ draft, base: draft, version: 3, at: 1 }));
  expect(readLocalCopy(store, 'lan', 'sk-7')?.draft).toEqual(aDraft({ solution: 'Một kho chung' }));
});
