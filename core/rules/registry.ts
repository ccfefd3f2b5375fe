import { addressedTypes } from './addressing/addressed-types.ts';
import { addresseesLabel } from './addressing/addressees-label.ts';
import { asAbove } from './addressing/as-above.ts';
import { listCommas } from './addressing/list-commas.ts';
import { listForm } from './addressing/list-form.ts';
import { listSemicolons } from './addressing/list-semicolons.ts';
import { partyArchive } from './addressing/party-archive.ts';
import { recipientsLabel } from './addressing/recipients-label.ts';
import { recipientsPresent } from './addressing/recipients-present.ts';
import { stateArchive } from './addressing/state-archive.ts';
import { stateListSemicolons } from './addressing/state-list-semicolons.ts';
import { annexes } from './body/annexes.ts';
import { basisEnds } from './body/basis-ends.ts';
import { basisForm } from './body/basis-form.ts';
import { basisOrder } from './body/basis-order.ts';
import { contentEnd } from './body/content-end.ts';
import { headingLabels } from './body/heading-labels.ts';
import { numberingStyle } from './body/numbering-style.ts';
import { pointLetters } from './body/point-letters.ts';
import { citationCodeSystem } from './citations/citation-code-system.ts';
import { citationComplete } from './citations/citation-complete.ts';
import { citationConsistency } from './citations/citation-consistency.ts';
import { citationDateComma } from './citations/citation-date-comma.ts';
import { citationNumberWord } from './citations/citation-number-word.ts';
import { districtLevel } from './citations/district-level.ts';
import { lawWithoutNumber } from './citations/law-without-number.ts';
import { unitCapitals } from './citations/unit-capitals.ts';
import { authorityFitsPosition } from './closing/authority-fits-position.ts';
import { authorityFitsType } from './closing/authority-fits-type.ts';
import { partyAuthority } from './closing/party-authority.ts';
import { plainSignerName } from './closing/plain-signer-name.ts';
import { positionWithoutBody } from './closing/position-without-body.ts';
import { secretaryNeverForHead } from './closing/secretary-never-for-head.ts';
import { signatureComplete } from './closing/signature-complete.ts';
import { signatureLetters } from './closing/signature-letters.ts';
import { signatureWeights } from './closing/signature-weights.ts';
import { stateAuthority } from './closing/state-authority.ts';
import { datesWithoutYear } from './dates/dates-without-year.ts';
import { periodsInOrder } from './dates/periods-in-order.ts';
import { startsBeforeOwnDate } from './dates/starts-before-own-date.ts';
import { textDateZeros } from './dates/text-date-zeros.ts';
import { textDatesReal } from './dates/text-dates-real.ts';
import { weekdayFits } from './dates/weekday-fits.ts';
import type { Rule } from './define-rule.ts';
import { numberForm } from './figures/number-form.ts';
import { oneMagnitude } from './figures/one-magnitude.ts';
import { tableProducts } from './figures/table-products.ts';
import { tableTotals } from './figures/table-totals.ts';
import { unitSigns } from './figures/unit-signs.ts';
import { bodyCode } from './header/body-code.ts';
import { dateDayZero } from './header/date-day-zero.ts';
import { dateMonthPlain } from './header/date-month-plain.ts';
import { dateMonthZero } from './header/date-month-zero.ts';
import { dateReal } from './header/date-real.ts';
import { drawnLines } from './header/drawn-lines.ts';
import { foreignTitle } from './header/foreign-title.ts';
import { issuerLines } from './header/issuer-lines.ts';
import { nationalTitle } from './header/national-title.ts';
import { numberFollowsType } from './header/number-follows-type.ts';
import { numberTwoDigits } from './header/number-two-digits.ts';
import { numberWithColon } from './header/number-with-colon.ts';
import { numberWithoutColon } from './header/number-without-colon.ts';
import { partyLetterSubject } from './header/party-letter-subject.ts';
import { partyNumberPattern } from './header/party-number-pattern.ts';
import { partyTitle } from './header/party-title.ts';
import { placeDateForm } from './header/place-date-form.ts';
import { placeUnitWord } from './header/place-unit-word.ts';
import { regulationCode } from './header/regulation-code.ts';
import { separatorHyphens } from './header/separator-hyphens.ts';
import { starUnderIssuer } from './header/star-under-issuer.ts';
import { stateLetterSubject } from './header/state-letter-subject.ts';
import { stateNumberPattern } from './header/state-number-pattern.ts';
import { subjectForm } from './header/subject-form.ts';
import { subjectPresent } from './header/subject-present.ts';
import { typePrinted } from './header/type-printed.ts';
import { typeWithinCompetence } from './header/type-within-competence.ts';
import { draftMarkLeft } from './marks/draft-mark-left.ts';
import { numberLeftForStamp } from './marks/number-left-for-stamp.ts';
import { secretChannels } from './marks/secret-channels.ts';
import { urgencyWords } from './marks/urgency-words.ts';
import { lineSpacing } from './page/line-spacing.ts';
import { pageNumberInText } from './page/page-number-in-text.ts';
import { partLooks } from './page/part-looks.ts';
import { partyMargins } from './page/party-margins.ts';
import { stateMargins } from './page/state-margins.ts';
import { typeSizes } from './page/type-sizes.ts';
import { endedBodies } from './remnants/ended-bodies.ts';
import { oneOfficeOnePerson } from './remnants/one-office-one-person.ts';
import { ownPlaceName } from './remnants/own-place-name.ts';
import { ownTypeName } from './remnants/own-type-name.ts';
import { pastDeadline } from './remnants/past-deadline.ts';
import { subjectYear } from './remnants/subject-year.ts';
import { cleanUnicode } from './text/clean-unicode.ts';
import { coordinatedNouns } from './text/coordinated-nouns.ts';
import { ellipsis } from './text/ellipsis.ts';
import { figuresAndWords } from './text/figures-and-words.ts';
import { pairedNouns } from './text/paired-nouns.ts';
import { placeholders } from './text/placeholders.ts';
import { quotes } from './text/quotes.ts';
import { spacing } from './text/spacing.ts';
import { strayBold } from './text/stray-bold.ts';
import { abbreviationIntroduced } from './words/abbreviation-introduced.ts';
import { capitalLetters } from './words/capital-letters.ts';
import { confusedWord } from './words/confused-word.ts';
import { doubledWord } from './words/doubled-word.ts';
import { misspelledWord } from './words/misspelled-word.ts';
import { oneTermOneForm } from './words/one-term-one-form.ts';
import { toneStyle } from './words/tone-style.ts';

/** Every rule, by its number; those without one beside their kin or at the end. */
export const RULES: readonly Rule[] = [
  partyTitle,
  nationalTitle,
  foreignTitle,
  drawnLines,
  starUnderIssuer,
  issuerLines,
  numberWithoutColon,
  numberWithColon,
  partyNumberPattern,
  stateNumberPattern,
  numberTwoDigits,
  numberFollowsType,
  regulationCode,
  bodyCode,
  districtLevel,
  endedBodies,
  dateDayZero,
  dateMonthZero,
  dateMonthPlain,
  textDateZeros,
  dateReal,
  textDatesReal,
  datesWithoutYear,
  periodsInOrder,
  startsBeforeOwnDate,
  pastDeadline,
  weekdayFits,
  placeDateForm,
  placeUnitWord,
  ownPlaceName,
  typePrinted,
  ownTypeName,
  subjectPresent,
  partyLetterSubject,
  stateLetterSubject,
  separatorHyphens,
  subjectForm,
  subjectYear,
  addressedTypes,
  addresseesLabel,
  listSemicolons,
  listCommas,
  stateListSemicolons,
  listForm,
  asAbove,
  recipientsPresent,
  partyArchive,
  stateArchive,
  recipientsLabel,
  partyAuthority,
  stateAuthority,
  secretaryNeverForHead,
  signatureComplete,
  signatureWeights,
  plainSignerName,
  signatureLetters,
  oneOfficeOnePerson,
  positionWithoutBody,
  authorityFitsPosition,
  authorityFitsType,
  typeWithinCompetence,
  citationComplete,
  citationNumberWord,
  citationDateComma,
  doubledWord,
  confusedWord,
  misspelledWord,
  citationCodeSystem,
  citationConsistency,
  lawWithoutNumber,
  unitCapitals,
  capitalLetters,
  basisForm,
  basisEnds,
  basisOrder,
  contentEnd,
  typeSizes,
  partLooks,
  partyMargins,
  stateMargins,
  lineSpacing,
  pageNumberInText,
  headingLabels,
  pointLetters,
  abbreviationIntroduced,
  oneTermOneForm,
  toneStyle,
  ellipsis,
  spacing,
  coordinatedNouns,
  quotes,
  figuresAndWords,
  numberForm,
  unitSigns,
  oneMagnitude,
  tableTotals,
  tableProducts,
  strayBold,
  pairedNouns,
  cleanUnicode,
  annexes,
  urgencyWords,
  secretChannels,
  draftMarkLeft,
  placeholders,
  numberLeftForStamp,
  numberingStyle,
];
