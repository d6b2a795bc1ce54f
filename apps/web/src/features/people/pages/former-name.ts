import { foldText } from '@thidua/domain/kernel';

/** The former name that a search found somebody by: it holds a word typed that the name of the day lacks. */
export function formerNameFound(fullName: string, formerNames: readonly string[], typed: string): string | undefined {
  const named = foldText(fullName);
  const missing = foldText(typed)
    .split(' ')
    .filter((word) => word !== '' && !named.includes(word));
  return formerNames.find((former) => missing.some((word) => foldText(former).includes(word)));
}
