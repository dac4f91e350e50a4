import { describe, expect, it } from 'vitest';
import type { FormTemplateKind } from '../../src/core/form/templates/templates';
import { blankForm, FORM_TEMPLATES } from '../../src/core/form/templates/templates';
import { parseRange } from '../../src/core/sheet/address';
import { OoxmlHost } from '../../src/hosts/ooxml/ooxml-host';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { type Judgement, judge } from '../../src/tasks/judge';
import { addNewForm, newFormSheet } from '../../src/tasks/new-form';
import { openExcel } from '../support/hosts';
import { partText } from '../support/package-parts';
import { smallWorkbook, worksheet } from '../support/small-workbook';

/** What the engine is to make of a blank form: all of it. */
interface BlankForm {
  readonly family: string;
  readonly identity: readonly string[];
  readonly funds: readonly string[];
  /** Rows with a weight; a category without one and without a name is a row to be filled in, no indicator. */
  readonly indicators: number;
  readonly notes: number;
  readonly weight: number | null;
  /** What a form deserves on which nothing is filled in. */
  readonly findings: readonly string[];
}

const BLANK: Readonly<Record<FormTemplateKind, BlankForm>> = {
  project: {
    family: 'project-self-evaluation',
    identity: ['projectName', 'department', 'implementingUnit'],
    funds: ['total', 'fiscal', 'carryOver', 'other'],
    indicators: 9,
    notes: 4,
    weight: 100,
    findings: ['PE102', 'PE301', 'PE407'],
  },
  transfer: {
    family: 'transfer-self-evaluation',
    identity: ['projectName', 'centralDepartment', 'localDepartment', 'implementingUnit'],
    funds: ['total', 'central', 'local', 'other'],
    indicators: 0,
    notes: 5,
    weight: null,
    findings: ['PE102', 'PE106'],
  },
  department: {
    family: 'department-self-evaluation',
    identity: ['department'],
    funds: ['total', 'other', 'other', 'other'],
    indicators: 8,
    notes: 4,
    weight: 100,
    findings: ['PE102', 'PE301', 'PE407'],
  },
  declaration: {
    family: 'target-declaration',
    identity: ['projectName', 'department', 'implementingUnit', 'contact', 'phone'],
    funds: ['total', 'fiscal', 'carryOver', 'other'],
    indicators: 9,
    notes: 2,
    weight: 90,
    findings: ['PE102'],
  },
};

/** An example of each form that is right in every figure, by cell. */
const FILLED: Readonly<Record<FormTemplateKind, Readonly<Record<string, string | number>>>> = {
  project: {
    C3: '农村困难群众住房安全保障项目',
    C4: '某县住房和城乡建设局',
    G4: '某县住房保障中心',
    D7: 500,
    E7: 500,
    F7: 480,
    D8: 0,
    E8: 0,
    F8: 0,
    D9: 0,
    E9: 0,
    F9: 0,
    B11: '完成农村危房改造120户，验收合格率达到100%，按期完工，改善困难群众住房条件。',
    F11: '完成农村危房改造122户，验收合格率100%，12月底前全部完工，困难群众住房条件明显改善。',
    ...indicators(13, [
      ['危房改造户数', '≥120户', '122户', 20],
      ['改造房屋验收合格率', "'=100%", '100%', 10],
      ['工程按期完工率', '≥95%', '98%', 10],
      ['户均补助标准', '≤4万元', '3.9万元', 10],
      ['带动农户户均增收', '≥2000元', '2100元', 10],
      ['困难群众住房安全保障率', "'=100%", '100%', 10],
      ['建筑垃圾规范处置率', '≥90%', '92%', 5],
      ['改造房屋正常使用年限', '≥30年', '32年', 5],
      ['受益农户满意度', '≥90%', '95%', 10],
    ]),
  },
  department: {
    C3: '某县医疗保障局',
    D6: 320,
    E6: 320,
    F6: 320,
    D7: 180,
    E7: 180,
    F7: 171,
    D8: 0,
    E8: 0,
    F8: 0,
    B10: '全年为群众办理医保业务30000件，按时拨付医保基金，提升经办服务水平。',
    F10: '全年为群众办理医保业务30500件，医保基金按时拨付，经办服务水平明显提升。',
    ...indicators(12, [
      ['为群众办理医保业务', '≥30000件', '30500件', 20],
      ['基金监管案件查处率', "'=100%", '100%', 10],
      ['医保基金按时拨付率', '≥98%', '99%', 10],
      ['三公经费支出', '≤30万元', '28万元', 10],
      ['减轻群众医疗费用负担', '≥500万元', '530万元', 10],
      ['政策知晓率', '≥85%', '88%', 10],
      ['经办服务网点覆盖率', '≥90%', '94%', 10],
      ['参保群众满意度', '≥90%', '93%', 10],
    ]),
  },
  transfer: {
    C3: '农村水利建设补助资金',
    C4: '水利部',
    C5: '某省水利厅',
    F5: '某县水利局',
    E8: 400,
    F8: 392,
    E9: 100,
    F9: 99,
    E10: 0,
    F10: 0,
    B12: '新建小型水源工程30处，验收合格率达到100%，解决群众饮水困难。',
    E12: '新建小型水源工程31处，验收合格率100%，群众饮水困难全部解决。',
    ...indicators(14, [
      ['新建小型水源工程', '≥30处', '31处'],
      ['工程验收合格率', "'=100%", '100%'],
      ['工程按期完工率', '≥95%', '97%'],
      ['单处工程平均投资', '≤16万元', '15.8万元'],
      ['带动受益户均节支', '≥300元', '320元'],
      ['受益人口', '≥8000人', '8200人'],
      ['水源地水质达标率', '≥95%', '96%'],
      ['工程设计使用年限', '≥15年', '16年'],
      ['受益群众满意度', '≥90%', '94%'],
    ]),
    B23: '无',
  },
  declaration: {
    C3: '社区养老服务设施建设项目',
    C4: '某市民政局',
    E4: '某市社会福利中心',
    C5: '张明',
    E5: '0571-88000000',
    D7: 600,
    D8: 0,
    D9: 50,
    C10: '建成社区养老服务设施10处，验收合格率100%，为周边老人提供日间照料服务。',
    ...targets(12, [
      ['建成社区养老服务设施', '≥10处'],
      ['设施验收合格率', "'=100%"],
      ['按期建成率', '≥95%'],
      ['单处建设成本', '≤65万元'],
      ['节约家庭照料支出', '≥50万元'],
      ['服务覆盖老年人数', '≥3000人'],
      ['建筑垃圾规范处置率', '≥95%'],
      ['设施正常运行年限', '≥20年'],
      ['服务对象满意度', '≥90%'],
    ]),
  },
};

type Row = readonly [name: string, target: string, actual: string, score?: number];

function indicators(first: number, rows: readonly Row[]): Record<string, string | number> {
  return Object.fromEntries(
    rows.flatMap(([name, target, actual, score], at): [string, string | number][] => [
      [`D${first + at}`, name],
      [`E${first + at}`, target],
      [`F${first + at}`, actual],
      ...(score === undefined ? [] : [[`H${first + at}`, score] as [string, number]]),
    ]),
  );
}

function targets(
  first: number,
  rows: readonly (readonly [name: string, target: string])[],
): Record<string, string | number> {
  return Object.fromEntries(
    rows.flatMap(([name, target], at): [string, string][] => [
      [`D${first + at}`, name],
      [`E${first + at}`, target],
    ]),
  );
}

function judged(bytes: Uint8Array): Judgement {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  return judge(read.workbook);
}

describe.each(FORM_TEMPLATES)('the blank form $kind', ({ kind }) => {
  it('is recognised in full and gives only what a blank form deserves', async () => {
    const wanted = BLANK[kind];
    const host = new OoxmlHost(smallWorkbook(worksheet('')));
    expect((await addNewForm(host, blankForm(kind), { year: 2024 })).kind).toBe('applied');
    const { recognition, result } = judged(host.bytes);
    const [form] = recognition.forms;
    if (!form) throw new Error('no form');
    expect(recognition.forms).toHaveLength(1);
    expect({
      family: form.family,
      year: form.year,
      unit: form.unit,
      identity: form.identity.map(({ role }) => role),
      funds: form.funds?.rows.map((row) => row.kind),
      goals: form.goals.length,
      indicators: form.indicators.length,
      notes: form.notes.length,
      weight: form.totals.weight?.value ?? null,
    }).toEqual({
      family: wanted.family,
      year: 2024,
      unit: '万元',
      identity: wanted.identity,
      funds: wanted.funds,
      goals: 1,
      indicators: wanted.indicators,
      notes: wanted.notes,
      weight: wanted.weight,
    });
    expect([...new Set(result.findings.map(({ code }) => code))].sort()).toEqual(wanted.findings);
  });

  it('gives no finding once it is filled in as it should be', async () => {
    const { host, standIn, save } = openExcel(smallWorkbook(worksheet('')));
    expect((await addNewForm(host, blankForm(kind), { year: 2024 })).kind).toBe('applied');
    const { document } = standIn;
    for (const [cell, value] of Object.entries(FILLED[kind])) {
      const area = parseRange(cell);
      if (area) document.write({ sheet: document.active, area }, value, false);
    }
    const { result } = judged(save());
    expect(result.findings.map(({ code, cell, evidence }) => [code, cell, evidence])).toEqual([]);
  });
});

describe('a new form in the file', () => {
  it.each(FORM_TEMPLATES)(
    '$kind prints on A4 as wide as the page, and the head of its table on every page',
    async ({ kind }) => {
      const layout = newFormSheet(blankForm(kind), { year: 2024 });
      const excel = openExcel(smallWorkbook(worksheet('')));
      const file = new OoxmlHost(smallWorkbook(worksheet('')));
      expect((await excel.host.addSheet(layout)).kind).toBe('applied');
      expect((await file.addSheet(layout)).kind).toBe('applied');
      for (const saved of [excel.save(), file.bytes]) {
        const sheet = partText(saved, 'xl/worksheets/sheet2.xml');
        expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
        expect(sheet).toContain('paperSize="9"');
        expect(sheet).toContain('fitToHeight="0"');
        expect(sheet).toContain(
          '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
        );
        const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) =>
          Math.round(Number(match[1]) - 5 / 7),
        );
        expect(widths).toEqual(layout.columnWidths);
        const heights = [...sheet.matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)].map((match) => ({
          row: Number(match[1]),
          height: Number(match[2]),
        }));
        expect(heights).toEqual(layout.rowHeights);
        const workbook = partText(saved, 'xl/workbook.xml');
        expect(workbook).toContain(
          `_xlnm.Print_Titles" localSheetId="1">&apos;${layout.name}&apos;!$${layout.print.titleRow}:$${layout.print.titleRow}<`.replaceAll(
            '&apos;',
            "'",
          ),
        );
        const head = layout.cells.filter(
          ({ cell }) => cell.replace(/^[A-Z]+/, '') === String(layout.print.titleRow),
        );
        expect(head.map(({ value }) => value)).toContain('三级指标');
      }
    },
  );

  it.each(FORM_TEMPLATES)('$kind is the same sheet from both hosts', async ({ kind }) => {
    const layout = newFormSheet(blankForm(kind), { year: 2024 });
    const excel = openExcel(smallWorkbook(worksheet('')));
    const file = new OoxmlHost(smallWorkbook(worksheet('')));
    await excel.host.addSheet(layout);
    await file.addSheet(layout);
    expect(partText(excel.save(), 'xl/worksheets/sheet2.xml')).toBe(
      partText(file.bytes, 'xl/worksheets/sheet2.xml'),
    );
  });

  it('takes one request, and its cells are not written one by one', async () => {
    const { host, standIn } = openExcel(smallWorkbook(worksheet('')));
    for (const { kind } of FORM_TEMPLATES) {
      const layout = newFormSheet(blankForm(kind));
      const before = standIn.excel.count.requests;
      const actions = standIn.excel.countActions();
      expect((await host.addSheet(layout)).kind).toBe('applied');
      expect(standIn.excel.count.requests - before).toBe(1);
      expect(actions()).toBeLessThan(layout.cells.length * 3);
    }
  });
});
