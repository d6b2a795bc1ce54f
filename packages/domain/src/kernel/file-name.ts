/**
 * A file name without marks that every system accepts: `Quyết định 128 – Nguyễn Thị Hằng Nga` →
 * `Quyet-dinh-128_Nguyen-Thi-Hang-Nga`. A dash between parts becomes `_`, spaces become `-`; capitals stay.
 */
export function fileNameOf(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/\s+[–—-]\s+/g, '_')
    .replaceAll(/[^A-Za-z0-9_]+/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
}
