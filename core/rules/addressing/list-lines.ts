import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Standard } from '#core/standards/standard.ts';
import { tailStart } from '#core/text/word-bounds.ts';
import type { Report, RuleContext } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { isArchiveLine } from './archive-line.ts';

type Line = {
  readonly part: FramePart;
  readonly text: string;
  readonly isLast: boolean;
};

/** The lines of kính gửi, if it is a list, and of nơi nhận, as the page shows them. */
export function listedLines(document: OfficialDocument, { printed }: RuleContext): readonly Line[] {
  const addressees = document.addressees.length > 1 ? document.addressees : [];
  const lines = (members: readonly { readonly id: string }[], name: 'addressee' | 'recipient') =>
    members.map(({ id }, index): Line => {
      const part: FramePart = `${name}/${id}`;
      return { part, text: printed(part), isLast: index === members.length - 1 };
    });
  return [...lines(addressees, 'addressee'), ...lines(document.recipients, 'recipient')];
}

/** Every line that does not end as the standard has it: a separator, and an end for the last. */
export function* checkSeparators(
  document: OfficialDocument,
  standard: Standard,
  context: RuleContext,
): Generator<Report<'between' | 'last'>> {
  const { listSeparator, listEnd } = standard.wording;
  for (const { part, text, isLast } of listedLines(document, context)) {
    if (document.asFound[part]?.text === undefined) continue;
    const bare = text.slice(0, tailStart(text, /[\s,;.:]/));
    // A list that lacks its last line ends wrongly because of that.
    if (isLast && part.startsWith('recipient/') && !isArchiveLine(bare)) continue;
    const mark = isLast ? listEnd : listSeparator;
    if (text.trimEnd() === bare + mark.value) continue;
    yield {
      messageId: isLast ? 'last' : 'between',
      clause: mark.clause,
      at: placeOfPart(document, part, { start: 0, end: text.length }),
      found: text,
      expected: bare + mark.value,
      data: { mark: mark.value },
      fix: dropFound(document, part),
    };
  }
}
