import type { Authority, Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { DocumentType } from '#core/model/document-type.ts';
import {
  COLLECTIVES,
  DEPUTIES,
  HEADS,
  INSPECTION,
  INSPECTORS,
  OFFICE_HEADS,
  PEOPLES_BODIES,
  SECRETARIES,
} from '#core/standards/signing-authority.ts';
import type { Standard } from '#core/standards/standard.ts';
import { defineRule, type Report } from '../define-rule.ts';

const messages = {
  collective:
    '“{found}”: chỉ ký thay mặt tập thể; người đứng đầu ký trực tiếp, cấp phó ký thay ({mark})',
  person: '“{found}”: không ký thay tập thể; ký thay mặt ({mark})',
  deputy: 'Ký thay người đứng đầu là cấp phó, không phải “{found}”; cấp dưới ký thừa lệnh ({mark})',
  byOrder: '“{found}” là cấp phó nên ký thay ({mark}), không ký thừa lệnh',
  secretary: '“{found}” ký thay mặt tập thể; phía trên phải ghi {mark} và tên tập thể',
  order: '“{found}” ký thừa lệnh người đứng đầu; phía trên phải ghi quyền hạn “{mark}”',
  forHead: '“{found}” là cấp phó; phía trên phải ghi quyền hạn ký thay “{mark}”',
  onBehalf: '“{found}” là tên tập thể; trước đó phải ghi “{mark}”',
} as const;

/** What people sign as those who were there or who agree, not on anybody's authority. */
const OF_PARTIES: readonly DocumentType[] = [
  'bien-ban',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
];

type Id = keyof typeof messages;
type Fault = {
  readonly id: Id;
  readonly at: 'authority' | 'position';
  readonly needs: Authority['form'];
};

function capitals(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toUpperCase();
}

/** What a line of authority says that its form cannot mean. */
function faultOfLine({ form, of }: Authority): Fault | null {
  const name = capitals(of);
  if (form === 'on-behalf' && HEADS.test(name))
    return { id: 'collective', at: 'authority', needs: 'for-head' };
  if (form === 'for-head' && COLLECTIVES.test(name))
    return { id: 'person', at: 'authority', needs: 'on-behalf' };
  return null;
}

/** The head whose deputy `position` is: `PHÓ CHỦ TỊCH` → `CHỦ TỊCH`. */
function headOf(position: string): string {
  return position.replace(/^PHÓ /u, '').replace(/ THƯỜNG TRỰC$/u, '');
}

/** What the last line of authority and the position below it cannot mean together. */
function faultOfPosition({ authority }: Signature, position: string): Fault | null {
  const last = authority.at(-1);
  if (!last) return null;
  const head = capitals(last.of);
  if (last.form === 'for-head' && !DEPUTIES.test(position) && HEADS.test(position))
    return { id: 'deputy', at: 'position', needs: 'by-order' };
  if (last.form !== 'by-order') return null;
  if (SECRETARIES.test(position)) return { id: 'secretary', at: 'position', needs: 'on-behalf' };
  const isDeputyOf = position !== headOf(position) && head.startsWith(headOf(position));
  if (isDeputyOf) return { id: 'byOrder', at: 'position', needs: 'for-head' };
  return null;
}

/** What the law of the State wants above a position and is not there. */
function lackOfState({ authority }: Signature, position: string, isOnlyOne: boolean): Fault | null {
  const lacksHead = !authority.some(({ form }) => form !== 'on-behalf');
  const isOfPeople = authority.every(({ of }) => PEOPLES_BODIES.test(capitals(of)));
  if (DEPUTIES.test(position) && lacksHead && isOfPeople && isOnlyOne)
    return { id: 'forHead', at: 'position', needs: 'for-head' };
  if (authority.length === 0 && isOnlyOne && PEOPLES_BODIES.test(position))
    return { id: 'onBehalf', at: 'position', needs: 'on-behalf' };
  return null;
}

function lackOfParty(
  { header }: OfficialDocument,
  { authority }: Signature,
  position: string,
): Fault | null {
  const isInspector = INSPECTORS.test(position) && INSPECTION.test(capitals(header.issuer.name));
  const lacks = authority.length === 0 && (SECRETARIES.test(position) || isInspector);
  return lacks ? { id: 'secretary', at: 'position', needs: 'on-behalf' } : null;
}

/** The head of an office inside the issuer signs by order of the issuer's head. */
function lackOfOrder(
  { header }: OfficialDocument,
  { authority }: Signature,
  position: string,
): Fault | null {
  const office = OFFICE_HEADS.exec(position);
  const own = capitals(header.issuer.name);
  if (!office || authority.length > 0 || own === '') return null;
  return own.includes(office[1] ?? office[2] ?? '') || own.includes('BAN CHỈ ĐẠO')
    ? null
    : { id: 'order', at: 'position', needs: 'by-order' };
}

function faultOf(document: OfficialDocument, signature: Signature): Fault | null {
  const position = capitals(signature.position);
  const isOnlyOne = document.signatures.length === 1;
  const [wrongLine] = signature.authority.flatMap((line) => faultOfLine(line) ?? []);
  if (wrongLine || position === '') return wrongLine ?? null;
  const fault = faultOfPosition(signature, position);
  if (fault || OF_PARTIES.includes(document.header.type)) return fault;
  const lack =
    document.system === 'party'
      ? lackOfParty(document, signature, position)
      : lackOfState(signature, position, isOnlyOne);
  return lack ?? (isOnlyOne ? lackOfOrder(document, signature, position) : null);
}

function* check(
  document: OfficialDocument,
  standard: Standard,
  { printed }: { printed(part: `signature/${string}/authority/${number}`): string },
): Generator<Report<Id>> {
  const { value: marks, clause } = standard.wording.authority;
  for (const signature of document.signatures) {
    const fault = faultOf(document, signature);
    if (!fault) continue;
    const index = Math.max(
      0,
      signature.authority.findIndex((line) => faultOfLine(line)),
    );
    const isLine = fault.at === 'authority';
    yield {
      messageId: fault.id,
      clause,
      at: { path: ['signatures', signature.id, fault.at] },
      found: isLine ? printed(`signature/${signature.id}/authority/${index}`) : signature.position,
      data: { mark: (marks[fault.needs] ?? '').trim() },
    };
  }
}

export const authorityFitsPosition = defineRule({
  id: 'authority-fits-position',
  number: null,
  severity: 'error',
  fix: 'none',
  messages,
  check,
});
