import { createSheet, type Sheet } from '../../../src/core/sheet/sheet';

/** A sheet that has words and figures of the field and is no performance sheet of a public budget. */
export interface LookAlike {
  readonly name: string;
  readonly sheet: Sheet;
}

/** Rows of cells, separated by `|`; numbers become numbers. */
function sheetOf(name: string, rows: readonly string[]): LookAlike {
  const cells = rows.flatMap((row, at) =>
    row.split('|').flatMap((text, column) => {
      if (text === '') return [];
      const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      return [{ row: at + 1, column: column + 1, value, formula: null, text, numberFormat: 'General' }];
    }),
  );
  return { name, sheet: createSheet({ name: 'Sheet1', cells }) };
}

/** Sheets that must not be recognised as a form. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  sheetOf('staff appraisal', [
    '员工绩效考核表',
    '姓名|李某|部门|财务部|考核周期|2023年第四季度',
    '考核指标|权重|目标值|完成值|自评得分|上级评分',
    '报销单据处理及时率|30|100%|98%|29|28',
    '账务差错率|40|≤1%|0.5%|40|39',
    '工作态度|30|良好|良好|28|27',
    '合计|100|||97|94',
  ]),
  sheetOf('key performance indicators of a company', [
    '2024年度部门KPI考核表',
    '序号|KPI指标|计算公式|权重|目标值|实际值|得分',
    '1|销售收入|当期销售总额|40|5000|5210|40',
    '2|客户满意度|满意客户数/总客户数|30|90%|93%|30',
    '3|成本控制率|实际成本/预算成本|30|≤100%|97%|30',
  ]),
  sheetOf('budget of projects', [
    '2024年部门项目支出预算表',
    '单位：万元',
    '项目名称|主管部门|合计|一般公共预算财政拨款|政府性基金|其他资金',
    '农村公路养护|交通运输局|320|320||',
    '校舍维修|教育局|180.5|150|30.5|',
    '合计||500.5|470|30.5|',
  ]),
  sheetOf('final account of income and expenditure', [
    '收入支出决算总表',
    '公开01表',
    '部门：某某县水利局|||金额单位：万元',
    '收入|||支出',
    '项目|行次|金额|项目|行次|金额',
    '一、一般公共预算财政拨款收入|1|1360.5|一、一般公共服务支出|31|0',
    '本年收入合计|27|1360.5|本年支出合计|57|1298.3',
    '年初结转和结余|29|20|年末结转和结余|59|82.2',
  ]),
  sheetOf('three public expenses', [
    '一般公共预算“三公”经费支出表',
    '单位：万元',
    '项目|年初预算数|全年预算数|决算数',
    '合计|15|15|12.3',
    '公务用车运行维护费|12|12|10',
    '公务接待费|3|3|2.3',
  ]),
  sheetOf('instructions for the form', [
    '项目支出绩效自评表填报说明',
    '一、项目名称：填写部门预算批复的项目名称。',
    '二、年度资金总额：填写年初预算数、全年预算数和全年执行数。',
    '三、一级指标、二级指标、三级指标：按批复的绩效目标填写。',
    '四、分值合计100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。',
  ]),
  sheetOf('catalogue of attachments', [
    '目 录',
    '附件1|项目支出绩效自评表',
    '附件2|部门整体支出绩效自评表',
    '附件3|项目支出绩效评价报告（提纲）',
  ]),
  sheetOf('summary of self-evaluation results', [
    '2023年度项目支出绩效自评结果汇总表',
    '序号|项目名称|主管部门|全年预算数|全年执行数|执行率|自评得分|等级',
    '1|农村公路养护|交通运输局|320|318|99.38%|98.5|优',
    '2|校舍维修|教育局|180.5|150|83.10%|91.2|优',
    '3|图书购置|文旅局|60|60|100%|100|优',
  ]),
  sheetOf('procurement list', [
    '政府采购清单',
    '序号|品目名称|规格型号|数量|单位|单价|金额（万元）|备注',
    '1|台式计算机|主流配置|20|台|0.5|10|',
    '2|打印机|A4激光|5|台|0.2|1|',
  ]),
  sheetOf('school report', [
    '2024届高三第一次模拟考试成绩表',
    '学号|姓名|语文|数学|英语|总分|名次',
    '1|张某|118|132|125|375|1',
    '2|王某|110|121|130|361|2',
  ]),
  sheetOf('project progress', [
    '重点项目进度计划表',
    '项目名称|实施单位|开始时间|完成时间|年度目标|完成情况|责任人',
    '体育公园|城投公司|2024年1月|2024年12月|完成主体工程|已完成主体工程80%|李某',
    '污水管网|水务集团|2024年3月|2025年6月|铺设管网12公里|已铺设9公里|王某',
  ]),
  sheetOf('survey of satisfaction', [
    '群众满意度调查问卷统计',
    '问题|非常满意|满意|一般|不满意|满意度',
    '您对办事效率是否满意|120|60|15|5|90%',
    '您对服务态度是否满意|140|45|10|5|92.5%',
  ]),
  sheetOf('teachers’ pay', [
    '绩效工资发放表',
    '序号|姓名|岗位|基础性绩效|奖励性绩效|合计|签字',
    '1|张某|教师|1800|2200|4000|',
    '2|李某|教师|1750|2100|3850|',
  ]),
  sheetOf('indicator library', [
    '共性项目支出绩效指标库',
    '行业|一级指标|二级指标|三级指标|指标解释|指标说明|适用范围',
    '教育|产出指标|数量指标|补助学生人数|反映补助人数|实际补助人数|学生资助类项目',
    '教育|效益指标|社会效益指标|学生就学率|反映就学情况|就学人数/应就学人数|学生资助类项目',
  ]),
  sheetOf('bid scoring', [
    '评标评分表',
    '序号|评审因素|分值|评分标准|投标人A|投标人B',
    '1|价格|30|最低价得满分|28|30',
    '2|技术方案|50|优45-50，良35-44|46|41',
    '3|业绩|20|每项得5分|15|20',
    '合计||100||89|91',
  ]),
  sheetOf('department inspection', [
    '安全生产检查表',
    '检查项目|检查内容|标准分|得分|扣分原因|整改措施',
    '消防设施|灭火器在有效期内|20|18|两具过期|立即更换',
    '用电安全|无私拉乱接|20|20||',
    '总分||40|38||',
  ]),
  sheetOf('household accounts', [
    '家庭收支记账',
    '日期|项目|收入|支出|结余',
    '1月1日|工资|8000||8000',
    '1月2日|买菜||120|7880',
  ]),
  sheetOf('empty headings', ['', '', '备注', '']),
];
