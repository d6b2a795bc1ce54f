import type { SentFormWords } from './text.ts';

export const en: SentFormWords = {
  restored: 'What you typed last time and did not send is back.',
  drop: 'Drop it',
};
