import { addressedTypes } from './addressing/addressed-types.ts';
import { addresseesLabel } from './addressing/addressees-label.ts';
import { asAbove } from './addressing/as-above.ts';
import { listCommas } from './addressing/list-commas.ts';
import { listForm } from './addressing/list-form.ts';
import { listSemicolons } from './addressing/list-semicolons.ts';
import { partyArchive } from './addressing/party-archive.ts';
import { recipientsLabel } from './addressing/recipients-label.ts';
import { recipientsPresent } from './addressing/recipients-present.ts';
import { authorityFitsType } from './closing/authority-fits-type.ts';
import { partyAuthority } from './closing/party-authority.ts';
import { plainSignerName } from './closing/plain-signer-name.ts';
import { positionWithoutBody } from './closing/position-without-body.ts';
import { secretaryNeverForHead } from './closing/secretary-never-for-head.ts';
import { signatureComplete } from './closing/signature-complete.ts';
import { signatureWeights } from './closing/signature-weights.ts';
import type { Rule } from './define-rule.ts';
import { bodyCode } from './header/body-code.ts';
import { dateDayZero } from './header/date-day-zero.ts';
import { dateMonthPlain } from './header/date-month-plain.ts';
import { dateMonthZero } from './header/date-month-zero.ts';
import { dateReal } from './header/date-real.ts';
import { drawnLines } from './header/drawn-lines.ts';
import { foreignTitle } from './header/foreign-title.ts';
import { issuerLines } from './header/issuer-lines.ts';
import { numberFollowsType } from './header/number-follows-type.ts';
import { numberTwoDigits } from './header/number-two-digits.ts';
import { numberWithoutColon } from './header/number-without-colon.ts';
import { partyLetterSubject } from './header/party-letter-subject.ts';
import { partyNumberPattern } from './header/party-number-pattern.ts';
import { partyTitle } from './header/party-title.ts';
import { placeDateForm } from './header/place-date-form.ts';
import { placeUnitWord } from './header/place-unit-word.ts';
import { regulationCode } from './header/regulation-code.ts';
import { separatorHyphens } from './header/separator-hyphens.ts';
import { starUnderIssuer } from './header/star-under-issuer.ts';
import { subjectForm } from './header/subject-form.ts';
import { subjectPresent } from './header/subject-present.ts';
import { typePrinted } from './header/type-printed.ts';
import { typeWithinCompetence } from './header/type-within-competence.ts';
import { doubledWord } from './text/doubled-word.ts';
import { spacing } from './text/spacing.ts';

/** Every rule, by its number; those without one beside their kin or at the end. */
export const RULES: readonly Rule[] = [
  partyTitle,
  foreignTitle,
  drawnLines,
  starUnderIssuer,
  issuerLines,
  numberWithoutColon,
  partyNumberPattern,
  numberTwoDigits,
  numberFollowsType,
  regulationCode,
  bodyCode,
  dateDayZero,
  dateMonthZero,
  dateMonthPlain,
  dateReal,
  placeDateForm,
  placeUnitWord,
  typePrinted,
  subjectPresent,
  partyLetterSubject,
  separatorHyphens,
  subjectForm,
  addressedTypes,
  addresseesLabel,
  listSemicolons,
  listCommas,
  listForm,
  asAbove,
  recipientsPresent,
  partyArchive,
  recipientsLabel,
  partyAuthority,
  secretaryNeverForHead,
  signatureComplete,
  signatureWeights,
  plainSignerName,
  positionWithoutBody,
  authorityFitsType,
  typeWithinCompetence,
  doubledWord,
  spacing,
];
