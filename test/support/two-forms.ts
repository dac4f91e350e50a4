import { blankForm } from '../../src/core/form/templates/templates';
import type { NewCell } from '../../src/core/sheet/new-sheet';
import { addSheet } from '../../src/hosts/ooxml/add-sheet';
import { layoutOf } from '../../src/hosts/ooxml/sheet-layout';
import { newFormSheet } from '../../src/tasks/new-form';
import { smallWorkbook, worksheet } from './small-workbook';

/** The sheet with something to compute and to put right, and the one that lacks its notes. */
export const PROJECT_SHEET = '项目支出绩效自评表';
export const TRANSFER_SHEET = '转移支付区域绩效目标自评表';

const PROJECT: Readonly<Record<string, string | number | null>> = {
  C3: '农村危房改造项目',
  C4: '某县住房和城乡建设局',
  G4: '某县住房保障中心',
  D6: 500,
  E6: 500,
  F6: 480,
  D7: 500,
  E7: 500,
  F7: 480,
  D8: 0,
  E8: 0,
  F8: 0,
  D9: 0,
  E9: 0,
  F9: 0,
  H6: null,
  H7: null,
  I6: null,
  B11: '完成农村危房改造120户，验收合格率100%，&nbsp;按期完工。',
  F11: '完成农村危房改造122户，验收合格率100%，&nbsp;按期完工。',
  H22: null,
  ...Object.fromEntries(
    [
      ['危房改造户数', '≥120户', '122户'],
      ['改造房屋验收合格率', '≥99%', '100%'],
      ['工程按期完工率', '≥95%', '98%'],
      ['户均补助标准', '≤4万元', '3.9万元'],
      ['带动农户户均增收', '≥2000元', '2100元'],
      ['困难群众住房安全保障率', '≥99%', '100%'],
      ['建筑垃圾规范处置率', '≥90%', '92%'],
      ['改造房屋正常使用年限', '≥30年', '32年'],
      ['受益农户满意度', '≥90%', '95%'],
    ].flatMap(([name = '', target = '', actual = ''], at) => [
      [`D${13 + at}`, name],
      [`E${13 + at}`, target],
      [`F${13 + at}`, actual],
    ]),
  ),
};

const TRANSFER: Readonly<Record<string, string | number | null>> = {
  C3: '城乡医疗救助补助资金',
  C4: '国家医疗保障局',
  C5: '某省医疗保障局',
  F5: '某县医疗保障局',
  E8: 400,
  F8: 392,
  B12: '救助困难群众8000人次，待遇按时发放。',
  E12: '救助困难群众8200人次，待遇按时发放。',
  D14: '救助人次',
  E14: '≥8000人次',
  F14: '8200人次',
};

function filled(
  cells: readonly NewCell[],
  contents: Readonly<Record<string, string | number | null>>,
): NewCell[] {
  return cells.map((cell) => {
    const content = contents[cell.cell];
    if (content === undefined) return cell;
    const { formula: _formula, ...plain } = cell;
    return { ...plain, value: content };
  });
}

/** A workbook with a project form to be computed and put right, and a transfer form without its notes. */
export function twoForms(): Uint8Array {
  const project = newFormSheet(blankForm('project'), { year: 2020 });
  const transfer = newFormSheet(blankForm('transfer'), { year: 2020 });
  const withoutNotes = transfer.cells.filter(({ style }) => style !== 'note');
  const merges = transfer.merges.filter((merge) =>
    withoutNotes.some(({ cell }) => merge.startsWith(`${cell}:`)),
  );
  let bytes = smallWorkbook(worksheet(''));
  for (const layout of [
    { ...project, cells: filled(project.cells, PROJECT) },
    { ...transfer, cells: filled(withoutNotes, TRANSFER), merges },
  ]) {
    const added = addSheet(bytes, layoutOf(layout));
    if (!added.ok || added.value === false) throw new Error('cannot be laid out');
    bytes = added.value;
  }
  return bytes;
}
