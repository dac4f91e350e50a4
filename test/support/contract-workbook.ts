import ExcelJS from 'exceljs';

/** A workbook with all that a host must not lose or misread; built anew for every test file. */
export async function contractWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('自评表');
  sheet.getCell('A1').value = '项目支出绩效自评表';
  sheet.mergeCells('A1:F1');
  sheet.getRow(2).values = ['项目', '预算数', '执行数', '执行率', '得分', '说明'];
  sheet.getRow(3).values = ['甲', 100, 97.5, null, null, '70%'];
  sheet.getRow(4).values = ['乙', 200, 150, null, 9.75, '2020年12月'];
  sheet.getRow(5).values = ['丙', 0, 0, null, null, '=不是公式'];
  sheet.getRow(6).values = ['丁', null, null, null, null, null];
  sheet.getRow(8).values = ['注：填表说明'];
  sheet.mergeCells('A8:F8');
  sheet.getCell('D3').numFmt = '0.00%';
  sheet.getCell('D4').value = { formula: 'C4/B4', result: 0.75 };
  sheet.getCell('D4').numFmt = '0.0%';
  sheet.getCell('D5').value = { formula: 'C5/B5', result: { error: '#DIV/0!' } };
  sheet.getCell('E5').numFmt = '@';
  sheet.getCell('E5').value = '007';
  sheet.getCell('E6').numFmt = '@';
  sheet.getCell('B6').value = true;
  sheet.getCell('F6').value = '1,234.50';
  sheet.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  sheet.getCell('C3').dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 1000],
    showInputMessage: true,
    promptTitle: '提示',
    prompt: '填万元',
  };
  sheet.addConditionalFormatting({
    ref: 'B3:C5',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [150],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.getRow(5).hidden = true;
  sheet.getColumn(7).hidden = true;
  sheet.getCell('H3').value = '列后';
  const other = workbook.addWorksheet('其他 表');
  other.getCell('A1').value = { formula: '自评表!B4*2', result: 400 };
  other.getCell('A2').value = 5;
  workbook.addWorksheet('空表');
  const guarded = workbook.addWorksheet('保护');
  guarded.getCell('A1').value = '锁定';
  guarded.getCell('B2').value = 1;
  guarded.getCell('B2').protection = { locked: false };
  await guarded.protect('', {});
  const hidden = workbook.addWorksheet('隐藏');
  hidden.state = 'hidden';
  hidden.getCell('A1').value = '看不见';
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}
