// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { isShortcut } from './shortcuts.ts';

function press(target: HTMLElement, init: KeyboardEventInit = {}): boolean {
  document.body.append(target);
  let isTaken = false;
  target.addEventListener('keydown', (event) => {
    isTaken = isShortcut(event, '?');
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, ...init }));
  target.remove();
  return isTaken;
}

test('a single key works where nothing is typed', () => {
  expect(press(document.createElement('button'))).toBe(true);
});

test.each(['input', 'textarea', 'select'])('a key typed into a field (%s) stays a letter', (field) => {
  expect(press(document.createElement(field))).toBe(false);
});

test('a key inside a dialog stays in the dialog', () => {
  const dialog = document.createElement('div');
  dialog.role = 'dialog';
  expect(press(dialog)).toBe(false);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])('with %j it is another shortcut', (init) => {
  expect(press(document.createElement('button'), init)).toBe(false);
});
