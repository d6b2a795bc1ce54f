import type { CommandDefinition } from './command-definition.ts';

/** What concerns single accounts. */
export const USER_COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  'user list': {
    summary: {
      vi: 'các tài khoản, vai trò hôm nay, lần dùng gần nhất',
      en: 'accounts, their roles today, when last used',
    },
    options: { organisation: { value: 'CODE', vi: 'chỉ một cơ quan', en: 'of one body only' } },
    isForPrograms: true,
    load: async () => (await import('./user-list.ts')).userList,
  },
  'user add': {
    summary: { vi: 'tạo tài khoản với mật khẩu dùng một lần', en: 'make an account with a one-time password' },
    details: {
      vi: `Cho người đã có trong danh sách (--staff), người mới (--name --gender --department --title: ghi luôn vào danh sách cán bộ), hoặc tài
khoản kỹ thuật (--technical --name). Người của cơ quan có ngay vai trò STAFF; vai trò khác: thidua user roles, hoặc ba bước trên màn hình.`,
      en: `For somebody on the books (--staff), somebody new (--name --gender --department --title: put on the books, too), or a technical
account (--technical --name). People of the body get the role STAFF; other roles: thidua user roles, or three steps on the screen.`,
    },
    args: [{ name: 'USERNAME', vi: 'tên đăng nhập', en: 'user name' }],
    options: {
      organisation: { value: 'CODE', vi: 'mã cơ quan', en: 'code of the body' },
      staff: { value: 'CODE', vi: 'mã cán bộ đã có trong danh sách', en: 'code of somebody on the books' },
      name: {
        value: 'NAME',
        vi: 'họ và tên, hoặc tên tài khoản kỹ thuật',
        en: 'full name, or what a technical account is called',
      },
      gender: { value: 'female|male', vi: 'giới tính', en: 'gender' },
      department: { value: 'CODE', vi: 'mã phòng, đơn vị', en: 'code of the department' },
      title: { value: 'TITLE', vi: 'chức vụ', en: 'post' },
      since: { value: 'DAY', vi: 'ngày tuyển dụng (mặc định hôm nay)', en: 'day of recruitment (today by default)' },
      technical: { vi: 'tài khoản kỹ thuật, không gắn với ai', en: 'a technical account of nobody in particular' },
    },
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./user-add.ts')).userAdd,
  },
  'user disable': {
    summary: { vi: 'khóa tài khoản, chấm dứt mọi lần đăng nhập', en: 'disable an account, ending all its sign-ins' },
    args: [{ name: 'USERNAME', vi: 'tên đăng nhập', en: 'user name' }],
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./user-state.ts')).userDisable,
  },
  'user enable': {
    summary: { vi: 'mở lại tài khoản đã khóa', en: 'enable a disabled account' },
    args: [{ name: 'USERNAME', vi: 'tên đăng nhập', en: 'user name' }],
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./user-state.ts')).userEnable,
  },
  'user roles': {
    summary: {
      vi: 'các vai trò của một tài khoản; giao vai trò đầu tiên',
      en: 'roles of an account; seat the first of an office',
    },
    details: {
      vi: `Vai trò giao theo ba bước trên màn hình: thường trực đề nghị, giám đốc duyệt, quản trị áp dụng. Cơ quan mới chưa có ai trong ba ghế
đó thì giao người ĐẦU TIÊN bằng --give; khi ghế đã có người, lệnh từ chối.`,
      en: `Roles are given on the screen in three steps: the secretary proposes, the director approves, the administrator applies. In a new
body with nobody in one of these seats, --give seats the FIRST one; once somebody sits there, it refuses.`,
    },
    args: [{ name: 'USERNAME', vi: 'tên đăng nhập', en: 'user name' }],
    options: { give: { value: 'ROLE', vi: 'SECRETARY, DIRECTOR hoặc ADMIN', en: 'SECRETARY, DIRECTOR or ADMIN' } },
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./user-roles.ts')).userRoles,
  },
  'user reset-mfa': {
    summary: { vi: 'bỏ mã xác thực của người mất điện thoại', en: 'take the codes of a lost telephone away' },
    args: [{ name: 'USERNAME', vi: 'tên đăng nhập', en: 'user name' }],
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./user-access.ts')).userResetMfa,
  },
  'user reset-password': {
    summary: { vi: 'cấp mật khẩu dùng một lần', en: 'give a password for one use' },
    details: {
      vi: 'Mật khẩu cũ và mọi lần đăng nhập của tài khoản chấm dứt. Mật khẩu mới chỉ hiện một lần, ở đây, và phải đổi khi đăng nhập.',
      en: 'The old password and all sign-ins of the account end. The new one is shown once, here, and has to be changed at the sign-in.',
    },
    args: [{ name: 'USERNAME', vi: 'tên đăng nhập', en: 'user name' }],
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./user-access.ts')).userResetPassword,
  },
  'user unlock': {
    summary: { vi: 'quên các lần gõ sai mật khẩu gần đây', en: 'forget recent mistyped passwords' },
    details: {
      vi: `Không tài khoản nào bị khóa hẳn vì gõ sai: sau 15 phút thử lại được. Lệnh này bỏ thời gian chờ đó cho một tài khoản; không ghi
tên thì cho mọi người.`,
      en: `No account is ever locked for good by failures: after 15 minutes it may try again. This lifts the wait for one account; without
a name, for everybody.`,
    },
    args: [{ name: 'USERNAME', isOptional: true, vi: 'tên đăng nhập', en: 'user name' }],
    exits: ['NOT_FINE'],
    isForPrograms: true,
    load: async () => (await import('./user-access.ts')).userUnlock,
  },
};
