import { expect, test } from 'vitest';

import { settingSlugOf } from './settings-groups.logic.ts';

test.each([
  ['cach-hieu', 'cach-hieu'],
  ['', 'quy-dinh'],
  ['khong-co', 'quy-dinh'],
])('the address %j opens the group %s', (text, slug) => expect(settingSlugOf(text)).toBe(slug));
