import type { Column } from './column.ts';

/** A council of any kind, as its decision established it. */
export interface EstablishedCouncil<Status extends string> {
  readonly name: string;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly termFrom: string;
  readonly termTo: string | null;
  readonly status: Status;
}

/** What the list of every kind of council says first: which, by which decision, for how long, in which state. */
export function councilColumns<Status extends string>(
  statusNames: Readonly<Record<Status, string>>,
): readonly Column<EstablishedCouncil<Status>>[] {
  return [
    { header: 'Hội đồng', kind: 'text', width: 50, fieldClass: 'P0', value: ({ name }) => name },
    {
      header: 'Số quyết định',
      kind: 'text',
      width: 18,
      fieldClass: 'P0',
      value: ({ decisionNumber }) => decisionNumber,
    },
    { header: 'Ngày', kind: 'date', width: 13, fieldClass: 'P0', value: ({ decidedOn }) => decidedOn },
    { header: 'Người ký', kind: 'text', width: 28, fieldClass: 'P0', value: ({ decidedBy }) => decidedBy },
    { header: 'Nhiệm kỳ từ', kind: 'date', width: 13, fieldClass: 'P0', value: ({ termFrom }) => termFrom },
    { header: 'Nhiệm kỳ đến', kind: 'date', width: 13, fieldClass: 'P0', value: ({ termTo }) => termTo },
    { header: 'Trạng thái', kind: 'text', width: 22, fieldClass: 'P0', value: ({ status }) => statusNames[status] },
  ];
}
