/** The first words of Quốc hiệu, which no Party document carries. */
export function isStateTitle(text: string): boolean {
  return /CỘNG\s+H[ÒO][ÀA]?\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA/iu.test(text.normalize('NFC'));
}

/** Tiêu ngữ, which stands under Quốc hiệu. */
export function isMotto(text: string): boolean {
  return /Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc/iu.test(text.normalize('NFC'));
}

/** The title of the Party, which no State document carries. */
export function isPartyTitle(text: string): boolean {
  return /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u.test(text.normalize('NFC'));
}
