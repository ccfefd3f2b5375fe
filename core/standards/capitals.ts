import type { System } from '#core/model/header.ts';
import type { Clause, Confidence } from './figure.ts';

/** A point of the annex on capitals; `V.8.c` reads part V, clause 8, point c. */
export function capitalsClause(point: string, confidence: Confidence = 'A'): Clause {
  return { document: 'Nghị định 30/2020/NĐ-CP', point: `Phụ lục II, mục ${point}`, confidence };
}

/**
 * How much must show that a name is meant before another letter case is called wrong: `always` the
 * words say it themselves; `begun` its first word has a capital; `marked` some word has one; `named`
 * some word has a capital that does not merely begin the sentence.
 */
export type CapitalEvidence = 'always' | 'begun' | 'marked' | 'named';

/** Names that are written alike, with the point that says so. */
export type CapitalNames = {
  readonly clause: Clause;
  readonly evidence: CapitalEvidence;
  /** As they must be written; `~` before a word leaves its letter case to the writer. */
  readonly names: readonly string[];
  /** Absent: the State only, whose annex it is. */
  readonly systems?: readonly System[];
  /** Not where such a word, in small letters, stands right before. */
  readonly notAfter?: readonly string[];
  /** Not where such a word, in small letters, stands right after. */
  readonly notBefore?: readonly string[];
  /** Not beside other words with a capital: they make a longer name. */
  readonly alone?: boolean;
};

/** Splits `a | b | c`, over any number of lines. */
export function listed(names: string): readonly string[] {
  return names
    .split('|')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The points by which the mechanisms judge. */
export const CAPITALS = {
  sentence: capitalsClause('I'),
  person: capitalsClause('II.1.a'),
  unit: capitalsClause('III.1.a'),
  numberedUnit: capitalsClause('III.1.b'),
  body: capitalsClause('IV.1.a', 'B'),
  letters: capitalsClause('IV.2.b'),
  special: capitalsClause('V.1'),
  title: capitalsClause('V.3'),
  documentType: capitalsClause('V.6'),
  citedUnit: capitalsClause('V.7'),
  feast: capitalsClause('V.8.b'),
  weekday: capitalsClause('V.8.c'),
  month: capitalsClause('V.8.c'),
} as const satisfies Readonly<Record<string, Clause>>;

/**
 * Words before which `nhân dân` and `nhà nước` stand by themselves. After others they belong to a
 * longer term: ủy ban nhân dân, an ninh nhân dân, quản lý nhà nước, bí mật nhà nước.
 */
export const SPECIAL_AFTER = {
  'nhân dân': words('của và với cho do để vì bởi trong giúp cùng lớp vụ thể sống kiến vọng con'),
  'nhà nước': words('của do được để mà nếu bởi'),
} as const;

/** Words before `và` and one of these: `Đảng và nhà nước`, `nhân dân và nhà nước`. */
export const SPECIAL_JOINED = words('đảng dân');

/** What makes a longer term of them: nhân dân tệ, nhân dân thế giới, nhà nước pháp quyền. */
export const SPECIAL_NOT_BEFORE = words('tệ thế các pháp');

/** Units that take a capital with a number: `Quận 1`, `Phường 5`. */
export const NUMBERED_UNITS = words('quận phường');

/** Words after which a unit with a number is counted or listed, not named. */
export const COUNTED_AFTER = words(
  'các những mỗi từng hai ba bốn năm sáu bảy tám chín mười mấy nhiều',
);

/** Days of the week in words. */
export const WEEKDAYS = words('hai ba tư năm sáu bảy');

/** Parts of a day after which `thứ hai` is Monday, not the second one. */
export const PARTS_OF_DAY = words('sáng trưa chiều tối');

/** Months in words, which only a year after them tells from numbers. */
export const MONTHS = words('hai ba tư năm sáu bảy tám chín mười');

/** Months that have names of their own. */
export const NAMED_MONTHS = words('giêng chạp');

/** Frequent family names, before `văn` and `thị`. */
export const FAMILY_NAMES = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương mai đào đoàn lương tạ',
);

/** Family names that are no other word. */
export const PLAIN_FAMILY_NAMES = words('nguyễn trần phạm huỳnh bùi');

/** Middle names that show a name to be a person's. */
export const MIDDLE_NAMES = words('văn thị');

/** Frequent middle names that may be other words. */
export const OTHER_MIDDLE_NAMES = words(
  'hữu đức đình công minh quốc thanh hoàng ngọc xuân thu kim mỹ bích hồng như quang trọng duy tuấn thành gia bảo thế vĩnh phú khắc bá tiến trung hải nhật tấn ngô trần lê',
);

/** Words after which a person is named; `chí` ends `đồng chí`, `cáo` `bị cáo`. */
export const HONORED = listed('ông|bà|anh|chị|em|chí|cô|chú|bác|thầy|cháu|cụ|cáo|can');
export const HONORIFICS: ReadonlySet<string> = new Set(HONORED);
/** Last words of positions and degrees. */
export const TITLE_ENDS = words('tịch đốc thư trưởng tướng sĩ');

/** Positions and degrees as they stand before a person's name. */
export const TITLES = listed(`Phó Chủ tịch | Chủ tịch | Phó Tổng Giám đốc | Tổng Giám đốc |
  Phó Giám đốc | Giám đốc | Bộ trưởng | Thứ trưởng | Phó Thủ tướng | Thủ tướng | Phó Bí thư |
  Bí thư | Phó Trưởng phòng | Trưởng phòng | Phó Chánh Văn phòng | Chánh Văn phòng |
  Phó Hiệu trưởng | Hiệu trưởng | Chi cục trưởng | Cục trưởng | Vụ trưởng | Trưởng ban |
  Chánh Thanh tra | Phó Giáo sư | Giáo sư | Tiến sĩ | Thạc sĩ`);

/** Foreign bodies by letters that are no other word, in any case. */
export const FOREIGN_LETTERS = words('unesco unicef asean apec undp unfpa wto nato opec fao imf');

/** Words that make a feast of `tết`, and words after it that do not name another one. */
export const FEAST_AFTER = words('đón ăn nghỉ chúc');
export const FEAST_BEFORE = words('và của cho vui đầm an tại trên năm ở bằng với cùng trong đầy');

/** Other feasts, one of which `tết` may stand for. */
export const OTHER_FEASTS = /trung thu|đoan ngọ|thiếu nhi|dương lịch|trồng cây|thanh minh/iu;

/** Abbreviations that end with a full stop inside a sentence and read like a word. */
export const STOPPED_WORDS = words('ha tr tp tx tt ts ths pgs gs bs ks ông bà no co vd nxb');

/** First words of a line that goes on with the sentence above. */
export const CONTINUING_WORDS = words(
  'và hoặc của với theo trong tại cho thì là mà để từ đến do bởi vì nên như khi nếu trên dưới ngày tháng năm số điểm khoản',
);
