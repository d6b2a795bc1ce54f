/** A file of the archive: its place and name without marks, what it is in words, and its SHA-256 in hex. */
export interface PackedFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PackTitle {
  readonly organisation: string;
  readonly meeting: string;
  readonly madeAt: string;
}

/** Mục lục: number, what it is, its name, its size and its checksum, one below the other, to be read without any program. */
export function indexText({ organisation, meeting, madeAt }: PackTitle, files: readonly PackedFile[]): string {
  const lines = files.flatMap(({ name, title, bytes, sha256 }, at) => [
    `${String(at + 1).padStart(2, '0')}. ${title}`,
    `    ${name} (${bytes} byte)`,
    `    SHA-256: ${sha256}`,
  ]);
  return [
    'MỤC LỤC HỒ SƠ PHIÊN HỌP',
    organisation,
    meeting,
    `Lập lúc ${madeAt}, gồm ${files.length} tệp.`,
    'Kiểm tra tệp còn nguyên: sha256sum -c SHA256SUMS.txt',
    '',
    ...lines,
    '',
  ].join('\r\n');
}

/** What `sha256sum -c` reads. */
export function checksumText(files: readonly PackedFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
