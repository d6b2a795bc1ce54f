import { exportAddress, type ExportedList } from '../lib/export-file.ts';
import { useText } from '../lib/text/language.tsx';
import { FileMenu } from './file-menu.tsx';
import { IconDownload } from './icons.ts';
import { uiText } from './text.ts';

const FORMATS = ['xlsx', 'csv'] as const;

/** “Xuất”: the list as it is filtered, as a workbook or as CSV. */
export function ExportMenu(list: ExportedList) {
  const t = useText(uiText).export;
  return (
    <FileMenu
      label={t.button}
      icon={<IconDownload size={20} stroke={1.75} aria-hidden />}
      lead={t.lead}
      hint={t.csvHint}
      words={t}
      choices={FORMATS.map((format) => ({
        label: t[format],
        address: exportAddress(list, format),
        fallbackName: `${list.list}.${format}`,
      }))}
    />
  );
}
