/**
 * The words before the numbers of the widest levels, and the letters of the points. The Party's
 * guidelines and Nghị định 30/2020/NĐ-CP (Phụ lục I, phần II, mục 6) write them alike.
 */
export const LABEL_WORDS = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
} as const;

/** Points (điểm) follow the Vietnamese alphabet: `đ` after `d`, and no f, j, w, z. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';
