import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';
import { isRegulationMiscoded } from './regulation-code.ts';

export const numberFollowsType = defineRule({
  id: 'number-follows-type',
  number: 11,
  severity: 'error',
  fix: 'safe',
  messages: {
    mismatch: 'Ký hiệu “{found}” không khớp với loại văn bản {type}; phải là “{expected}”',
    missing: 'Ký hiệu thiếu tên loại; văn bản {type} phải ghi “{expected}”',
    surplus: 'Ký hiệu của {type} không ghi tên loại, bỏ “{found}”',
  },
  *check(document, standard, { printed }) {
    // A number that is not there at all is the business of the rule about its pattern.
    if (printed('number').trim() === '') return;
    const { type, number } = document.header;
    const entry = standard.types[type];
    const found = number.typeCode;
    if (!entry || found === (entry.code ?? '') || isRegulationMiscoded(document, standard)) return;
    // Where the Party's guidelines give a type no code, an office may use its own.
    if (entry.code === null && standard.system === 'party') return;
    yield {
      messageId: entry.code === null ? 'surplus' : found === '' ? 'missing' : 'mismatch',
      clause: entry.clause,
      at: { path: ['header', 'number', 'typeCode'] },
      found,
      expected: entry.code ?? '',
      data: { type: entry.name.toLowerCase() },
      fix: [
        ...dropFound(document, 'number'),
        { op: 'set', path: ['header', 'number', 'typeCode'], value: entry.code ?? '' },
      ],
    };
  },
});
