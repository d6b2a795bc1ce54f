import type { Viewer } from '../lib/viewer/viewer.tsx';

/** A civil servant of a small body at the end of 2021; 2020 is closed. */
export const A_VIEWER: Viewer = {
  __typename: 'Viewer',
  id: '0193d0c6-0000-7000-8000-000000000001',
  displayName: 'Nguyễn Thị Hà',
  username: 'chuyenvien.ha',
  language: 'vi',
  years: [2021, 2020],
  closedYears: [2020],
  today: '2021-12-06',
  clockOffsetSeconds: 0,
  signInEnd: { __typename: 'SignInEnd', idleSeconds: 7140, secondsLeft: 43_200 },
  permissions: [],
  roles: [],
  staff: null,
  organisation: {
    __typename: 'Organisation',
    id: '0193d0c6-0000-7000-8000-000000000002',
    name: 'Sở Ngoại vụ',
    parentName: 'Ủy ban nhân dân tỉnh',
    isSample: false,
  },
};
