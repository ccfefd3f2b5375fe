import type { DocumentType } from '#core/model/document-type.ts';
import { JOINT_TYPE_WORDS, TYPE_NAMES, typeNamed } from '#core/text/type-names.ts';
import { isCapitals } from '#core/text/words.ts';

/** A printed tên loại; `rest` is a subject that stands on the same line. */
export type TypeLine = {
  readonly type: DocumentType;
  /** Where the name ends in the line. */
  readonly length: number;
};

const CAPITAL_NAMES = TYPE_NAMES.map(([name, type]) => ({ name: name.toUpperCase(), type }));
const OWN_NAMES = new Set(TYPE_NAMES.map(([name]) => name));

const JOINT = new RegExp(`^ +(?:${JOINT_TYPE_WORDS.join('|')})(?=$|[\\s:.])`, 'iu');

function bare(text: string): string {
  return text.replace(/[\s:.]+$/, '').replace(/\s+/g, ' ');
}

/** `PHỐI HỢP` with more after it is the first word of a subject. */
function jointLength(text: string): number {
  const words = JOINT.exec(text)?.[0] ?? '';
  const isSubject = /phối hợp$/iu.test(words) && bare(text.slice(words.length)) !== '';
  return isSubject ? 0 : words.length;
}

/** Reads `KẾ HOẠCH`, `Kế hoạch` alone, or `KẾ HOẠCH TUYÊN TRUYỀN …`; null for any other line. */
export function readTypeLine(text: string): TypeLine | null {
  if (text.length > 300) return null;
  const name = bare(text).toLowerCase();
  if (OWN_NAMES.has(name)) return { type: typeNamed(name) ?? 'khac', length: text.length };
  if (name === 'điều lệ đảng') return { type: 'dieu-le', length: text.length };
  if (name === 'cương lĩnh chính trị') return { type: 'cuong-linh', length: text.length };
  const joint = TYPE_NAMES.find(([each]) => name.startsWith(`${each} `));
  if (joint?.[1] && jointLength(name.slice(joint[0].length)) === name.length - joint[0].length)
    return { type: joint[1], length: text.length };
  const led = CAPITAL_NAMES.find((each) => text.startsWith(`${each.name} `));
  if (!led?.type || !isCapitals(led.name)) return null;
  const { length } = led.name;
  return { type: led.type, length: length + jointLength(text.slice(length)) };
}
