import { words } from './words.ts';

export type TitleState = { readonly title: string; readonly unsaved: boolean };

/**
 * The words of the title bar: `• Công văn.docx – Văn Thư`.
 *
 * @param marksItself - whether the system has a mark of its own for unsaved work, as a Mac has
 */
export function titleOf({ title, unsaved }: TitleState, marksItself: boolean): string {
  const named = title === '' ? words.appName : `${title} – ${words.appName}`;
  return unsaved && !marksItself ? `• ${named}` : named;
}
