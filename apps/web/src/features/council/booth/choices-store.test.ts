import { expect, test } from 'vitest';

import { choicesKey, keepChoices, readChoices, withChoice, withoutChoice, type ChoiceStore } from './choices-store.ts';

function storage(): ChoiceStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const key = choicesKey('account', 'meeting');

test('choices not sent are there after a reload', () => {
  const store = storage();
  keepChoices(store, key, withChoice(withChoice({}, 'a', 'AGREE'), 'b', 'ABSTAIN'));
  expect(readChoices(store, key)).toEqual({ a: 'AGREE', b: 'ABSTAIN' });
});

test('another account on the same machine sees none of them', () => {
  const store = storage();
  keepChoices(store, key, { a: 'AGREE' });
  expect(readChoices(store, choicesKey('other', 'meeting'))).toEqual({});
});

test('nothing stays on the machine once everything is sent', () => {
  const store = storage();
  keepChoices(store, key, { a: 'AGREE' });
  keepChoices(store, key, withoutChoice({ a: 'AGREE' }, 'a'));
  expect(store.kept.size).toBe(0);
});

test.each(['{', 'null', '"AGREE"', '{"a":"YES"}', '{"a":1}'])('what was kept as %s is no choice', (text) => {
  const store = storage();
  store.setItem(key, text);
  expect(readChoices(store, key)).toEqual({});
});

test('a browser that forbids storage says so instead of failing', () => {
  const store = storage();
  const full: ChoiceStore = {
    ...store,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(keepChoices(full, key, { a: 'AGREE' })).toBe(false);
});
