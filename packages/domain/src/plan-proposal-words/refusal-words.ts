import type { DocumentRefusalCode } from '../plan-proposal/index.ts';

/** Why a document is not taken, and what to do; for people, in both languages. */
export const DOCUMENT_REFUSAL_WORDS: Readonly<Record<'vi' | 'en', Readonly<Record<DocumentRefusalCode, string>>>> = {
  vi: {
    EMPTY_FILE: 'Tệp trống.',
    FILE_TOO_LARGE: 'Tệp lớn hơn 20 MB.',
    NOT_A_DOCUMENT: 'Đây không phải văn bản Word hoặc tệp chữ. Dùng tệp .docx hoặc .txt, hoặc dán nội dung.',
    OLD_WORD: 'Tệp Word đời cũ (.doc). Mở bằng Word, chọn Lưu thành, kiểu Word Document (.docx).',
    PASSWORD_PROTECTED: 'Tệp có mật khẩu. Bỏ mật khẩu rồi chọn lại.',
    HAS_MACROS: 'Tệp có macro nên không được nhận. Lưu lại kiểu Word Document (.docx).',
    DAMAGED: 'Tệp hỏng hoặc chưa tải đủ.',
    UNSAFE_ARCHIVE: 'Tệp có thành phần không an toàn hoặc nhúng tệp khác. Chép nội dung sang văn bản mới rồi chọn lại.',
    TOO_MUCH_INSIDE: 'Nội dung trong tệp quá lớn. Bỏ bớt ảnh, hoặc dán riêng phần chữ.',
    TOO_SLOW: 'Đọc tệp quá lâu nên đã dừng. Dán riêng phần chữ.',
    NO_TEXT: 'Tệp không có chữ, có thể chỉ là ảnh chụp văn bản. Dán nội dung chữ.',
    READER_BUSY: 'Đang có nhiều tệp chờ đọc. Thử lại sau ít phút.',
  },
  en: {
    EMPTY_FILE: 'The file is empty.',
    FILE_TOO_LARGE: 'The file is larger than 20 MB.',
    NOT_A_DOCUMENT: 'This is neither a Word document nor a text. Use .docx or .txt, or paste the text.',
    OLD_WORD: 'An old Word file (.doc). Open it in Word and save it as Word Document (.docx).',
    PASSWORD_PROTECTED: 'The file has a password. Take it off and choose the file again.',
    HAS_MACROS: 'The file has macros and is not taken. Save it as Word Document (.docx).',
    DAMAGED: 'The file is damaged or was cut off.',
    UNSAFE_ARCHIVE: 'The file holds unsafe parts or other files. Copy its text into a new document.',
    TOO_MUCH_INSIDE: 'There is too much in the file. Leave pictures out, or paste the text.',
    TOO_SLOW: 'Reading took too long and was stopped. Paste the text.',
    NO_TEXT: 'There is no text in the file; it may be a picture of one. Paste the text.',
    READER_BUSY: 'Many files are being read. Try again in a few minutes.',
  },
};
