import { AWARDS } from '@thidua/domain/vocabulary';
import type { Words } from '../../../lib/text/define-text.ts';
import { initiativeScopes, ratings } from '../../../lib/words/words.en.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  supposes:
    'From the records of today, supposing: a rating of at least Hoàn thành tốt nhiệm vụ every year, registration, no discipline, all papers and good judgement. It changes with the rules.',
  year: (year) => `${year} at the earliest`,
  later: 'After three years',
  enough: 'The records meet all conditions that can be checked.',
  needs: 'Needed:',
  inYear: (year) => `${year}:`,
  obstacle: (sentence) => `In the way: ${sentence}`,
  rating: (level) => `rating ${ratings[level]}`,
  award: (award) => AWARDS[award].name,
  initiatives: (count, scope) =>
    `${count} ${count === 1 ? 'initiative' : 'initiatives'} of the ${initiativeScopes[scope]}`,
};
