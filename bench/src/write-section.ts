import { readFile, writeFile } from 'node:fs/promises';

const FILE = new URL('../README.md', import.meta.url);

/** Puts a section into README.md in place of what its bench wrote there before; each begins at its own `## ` heading. */
export async function writeSection(heading: string, text: string): Promise<void> {
  const [head = '', ...sections] = (await readFile(FILE, 'utf8')).trimEnd().split(/^(?=## )/m);
  const fresh = `## ${heading}\n\n${text.trim()}\n`;
  const isFresh = (section: string): boolean => section.startsWith(`## ${heading}\n`);
  const kept = sections.some(isFresh)
    ? sections.map((section) => (isFresh(section) ? fresh : section))
    : [...sections, fresh];
  await writeFile(FILE, `${[head, ...kept].map((part) => part.trimEnd()).join('\n\n')}\n`);
}
