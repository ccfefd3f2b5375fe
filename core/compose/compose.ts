import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Composition } from './composition.ts';

/** Says once what stands on the pages of `document` under `standard`. Pure; the input is untouched. */
export function compose(document: OfficialDocument, standard: Standard): Composition {
  const { paper, marginsMm, mirroredBack, pageNumberFromTopMm } = standard.page;
  const { top, right, bottom, left } = marginsMm.value;
  return {
    font: 'Times New Roman',
    language: 'vi-VN',
    page: {
      ...paper.value,
      marginsMm: { top: top.usual, right: right.usual, bottom: bottom.usual, left: left.usual },
      mirroredBack: mirroredBack.value && document.page.twoSided,
      pageNumber: {
        sizePt: standard.styles['page-number'].value.sizePt.usual,
        fromTopMm: pageNumberFromTopMm.value,
      },
    },
    properties: { title: '', subject: document.header.subject, author: '' },
    sections: [],
  };
}
