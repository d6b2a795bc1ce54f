import type { Language } from '../../../lib/text/language.tsx';

const ROOT_FIELD = /"door":"(?:Query|Mutation|Subscription)\.(\w+)"/;

/**
 * What somebody wanted who was refused: the contract's own sentence, or in English the name of the field read aloud, for the
 * contract is written in Vietnamese and its names in English.
 */
export function doorWords(language: Language, name: string | null, data: string): string | undefined {
  if (language === 'vi') return name ?? undefined;
  const [, field] = ROOT_FIELD.exec(data) ?? [];
  return field?.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
