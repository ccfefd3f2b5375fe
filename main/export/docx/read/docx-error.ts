/** Why a file cannot be read as a DOCX. */
export type DocxFailureCode =
  | 'too-large'
  | 'not-a-document'
  | 'encrypted'
  | 'damaged'
  | 'newer-format';

/** Thrown inside the reader and turned into a failure at its edge. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
  readonly code: DocxFailureCode;

  constructor(code: DocxFailureCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
