import { addressedTypes } from './addressing/addressed-types.ts';
import { asAbove } from './addressing/as-above.ts';
import { listCommas } from './addressing/list-commas.ts';
import { listForm } from './addressing/list-form.ts';
import { listSemicolons } from './addressing/list-semicolons.ts';
import { partyArchive } from './addressing/party-archive.ts';
import { recipientsPresent } from './addressing/recipients-present.ts';
import { partyAuthority } from './closing/party-authority.ts';
import { plainSignerName } from './closing/plain-signer-name.ts';
import { signatureComplete } from './closing/signature-complete.ts';
import type { Rule } from './define-rule.ts';
import { dateDayZero } from './header/date-day-zero.ts';
import { dateMonthPlain } from './header/date-month-plain.ts';
import { dateMonthZero } from './header/date-month-zero.ts';
import { dateReal } from './header/date-real.ts';
import { numberFollowsType } from './header/number-follows-type.ts';
import { numberTwoDigits } from './header/number-two-digits.ts';
import { numberWithoutColon } from './header/number-without-colon.ts';
import { partyNumberPattern } from './header/party-number-pattern.ts';
import { partyTitle } from './header/party-title.ts';
import { placeDateForm } from './header/place-date-form.ts';
import { regulationCode } from './header/regulation-code.ts';
import { separatorHyphens } from './header/separator-hyphens.ts';
import { starUnderIssuer } from './header/star-under-issuer.ts';
import { subjectPresent } from './header/subject-present.ts';
import { typePrinted } from './header/type-printed.ts';
import { doubledWord } from './text/doubled-word.ts';
import { spacing } from './text/spacing.ts';

/** Every rule, by its number. */
export const RULES: readonly Rule[] = [
  partyTitle,
  starUnderIssuer,
  numberWithoutColon,
  partyNumberPattern,
  numberTwoDigits,
  numberFollowsType,
  regulationCode,
  dateDayZero,
  dateMonthZero,
  dateMonthPlain,
  dateReal,
  placeDateForm,
  typePrinted,
  subjectPresent,
  separatorHyphens,
  addressedTypes,
  listSemicolons,
  listCommas,
  listForm,
  asAbove,
  recipientsPresent,
  partyArchive,
  partyAuthority,
  signatureComplete,
  plainSignerName,
  doubledWord,
  spacing,
];
