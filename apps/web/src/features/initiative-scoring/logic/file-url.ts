/** Where the copy of a file of a sheet is fetched from. */
export function scoreSheetFileUrl(sheetId: string, number: number): string {
  return `/files/score-sheets/file?sheet=${sheetId}&number=${number}`;
}
