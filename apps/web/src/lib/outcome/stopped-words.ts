interface StoppedLine {
  readonly reasons: readonly string[];
  readonly nomination: { readonly code: string; readonly subjectName: string };
}

/** “HS-2021-014 (Võ Văn Ấn): Không bị kỷ luật trong năm: …”: each line with the conditions that the reader may know of. */
export function stoppedWords(lines: readonly StoppedLine[]): string {
  return lines
    .map(({ nomination: { code, subjectName }, reasons }) => {
      const name = `${code} (${subjectName})`;
      return reasons.length === 0 ? name : `${name}: ${reasons.join(' ')}`;
    })
    .join('; ');
}
