import type { Judgement } from '../../tasks/judge';
import type { NoticeText } from '../session/pane-state';

/** What to say when findings were marked: all of them, or not those of protected sheets, which take no marks. */
export function markedText({ workbook, result }: Judgement): NoticeText {
  const locked = workbook.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name);
  return result.findings.some(({ sheet }) => locked.includes(sheet)) ? 'marked-in-part' : 'marked';
}
