/** Codes of bodies of the State that stand in numbers of documents which offices cite. */
const STATE_BODIES =
  /^(?:CP|TTg|QH\d*|UBTVQH\d*|CTN|UBND|HĐND|VPCP|TTCP|NHNN|BYT|BNV|BGDĐT|BCA|BQP|BTP|BXD|BCT|BKHCN|BVHTTDL|BTTTT|BTNMT|BNNPTNT|BNN|BNNMT|BGTVT|BLĐTBXH|BKHĐT|BNG|BDTTG|UBDT|TANDTC|VKSNDTC|KTNN)(?=$|[-–])/u;

/** Codes of bodies of the Party; `BTC` alone is of both systems and tells nothing. */
const PARTY_BODIES = /^(?:TW|TU|HU|QU|ThU|ĐU|CB|QUTW|ĐUCA|\p{Lu}{2,}(?:TW|TU|HU|QU|ĐU))$/u;

/** Whether a code is of a body of the State. */
export function isStateBody(code: string): boolean {
  return STATE_BODIES.test(code);
}

/** Whether a code is of a body of the Party. */
export function isPartyBody(code: string): boolean {
  return PARTY_BODIES.test(code);
}
