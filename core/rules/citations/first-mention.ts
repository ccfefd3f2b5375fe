import type { OfficialDocument } from '#core/model/document.ts';
import type { Citation } from '#core/text/citations.ts';
import { documentKey, type Mention, mentionsIn } from '../facts.ts';
import type { Passage } from '../passages.ts';

/** Laws and the like are cited by name; their rules are apart. */
export function isLaw({ typeName }: Citation): boolean {
  return /^(?:luật|bộ luật|pháp lệnh|hiến pháp)$/iu.test(typeName.text);
}

/** Whether a mention is of the very document in which it stands. */
function isOwn({ value, codes }: Citation, { header }: OfficialDocument): boolean {
  const { number } = header;
  return (
    Number(value) === Number(number.value) &&
    codes.includes(number.bodyCode) &&
    (number.typeCode === '' || codes.includes(number.typeCode))
  );
}

/** Where a document is mentioned in short: titles cannot hold a whole citation. */
const SHORT: readonly Passage['kind'][] = [
  'subject',
  'heading',
  'annex-title',
  'recipient',
  'caption',
];

/**
 * The first mention of each cited document in the running text, without laws and the document
 * itself; mentions in titles are left out.
 */
export function firstMentions(
  document: OfficialDocument,
  passages: readonly Passage[],
): readonly Mention[] {
  const seen = new Set<string>();
  return mentionsIn(passages).filter(({ passage, citation }) => {
    if (SHORT.includes(passage.kind) || isLaw(citation) || isOwn(citation, document)) return false;
    const key = documentKey(citation);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
