/** A step that failed in a way we foresaw; says what to do next in Vietnamese, and once in English. */
export class Failure extends Error {
  constructor(vietnamese, english) {
    super(`${vietnamese}\n${english}`);
    this.name = 'Failure';
  }
}

export function explain(error) {
  if (error instanceof Failure) console.error(`\n✗ ${error.message}`);
  else
    console.error(
      '\n✗ Lỗi không lường trước; hãy gửi đoạn dưới đây cho người phụ trách phần mềm.\nUnexpected error:\n',
      error,
    );
}
