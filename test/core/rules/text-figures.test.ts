import { describe, expect, it } from 'vitest';
import { readTextFigures } from '../../../src/core/rules/support/read-text-figures';

function said(text: string): string[] {
  return readTextFigures(text).map((figure) => {
    const high = figure.high ? `~${figure.high}` : '';
    const about = figure.isApproximate ? '约' : '';
    return `${figure.metric}|${figure.comparison ?? ''}${about}${figure.value}${high}${figure.unit?.text ?? ''}`;
  });
}

describe('figures in running text', () => {
  it.each<[string, string[]]>([
    ['目标6:政策知晓率≥80%，救助对象满意度≥85%', ['政策知晓率|>=80%', '救助对象满意度|>=85%']],
    [
      '1: 巩固参保率目标。参保人数稳定,以常住人口数为基数计算的基本医保综合参保率91%;\n2: 稳步提高保障水平目标。参保人住院费用实际报销比例≥40%;',
      ['以常住人口数为基数计算的基本医保综合参保率|91%', '参保人住院费用实际报销比例|>=40%'],
    ],
    ['基金滚存结余可支配月数6-9个月;', ['基金滚存结余可支配月数|6~9个月']],
    [
      '    积极推进344534人参保计划，城乡居民基本医疗保险参保率稳定在95%以上。',
      ['积极推进|344534人', '城乡居民基本医疗保险参保率|>=95%'],
    ],
    ['2020年城镇职工长期护理医疗保险参保人数约达55596人，', ['城镇职工长期护理医疗保险参保人数|>=约55596人']],
    ['2018年大病救助实际支出约5700万元,', ['大病救助实际支出|约5700万元']],
    ['政府补助标准 550 元/人, 省 495 元、市 23 元', ['政府补助标准|550元/人', '省|495元', '市|23元']],
    ['其中县级财政补贴: 658090 人×32 元=21058880 元', ['县级财政补贴|658090人', '×|32元', '|=21058880元']],
    ['合计: 1111920.00 元。', ['|1111920元']],
    ['居民医疗保险缴费标准是 800 元/人·年,', ['居民医疗保险缴费标准|800元/人·年']],
    ['补助资金发放及时率100%', ['补助资金发放及时率|100%']],
    ['及时率100%，和谐度≥90%，保证金5万元', ['及时率|100%', '和谐度|>=90%', '保证金|5万元']],
    ['节约资金，节约5万元，下达100万元', ['节约|5万元', '下达|100万元']],
    ['慰问困难职工100余人，惠及30多户', ['慰问困难职工|约100人', '惠及|约30户']],
    ['完成设计5个，签到20次', ['完成设计|5个', '签到|20次']],
    ['参保率达百分之九十五', ['参保率|>=95%']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    '根据《关于做好2018年城乡居民基本医疗保险工作的通知》(医保发[2018]2号)',
    '阳医保发【2019】6 号 聊医保发【2019】43 号',
    '每年1月1日启动至当年12月31日为一个年度',
    '2020年12月底模拟运行',
    '目标1:持续做好工作；目标2:强化管理。3.按时足额安排；（4）全面实施',
    '填报日期: 20200601 联系电话 0635-6026305',
  ])('no figures in %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('points into the raw text', () => {
    const text = '<p>1:参保群众政策知晓率 ≥ 80 %，查处金额达7675万元</p>';
    const spans = readTextFigures(text).map((figure) => text.slice(figure.from, figure.to));
    expect(spans).toEqual(['≥ 80 %', '达7675万元']);
  });

  it('knows the year and the scope', () => {
    const [first, second] = readTextFigures('2018年实际支出约5700万元,项目累计投资6300万元');
    expect([first?.period, first?.isCumulative]).toEqual(['2018年', false]);
    expect(second?.isCumulative).toBe(true);
  });

  it('reads a long text without giving up', () => {
    expect(readTextFigures('参保率达到95%，'.repeat(5_000))).toHaveLength(5_000);
    expect(readTextFigures(`${'达到'.repeat(10_000)}5%`)).toHaveLength(1);
    expect(readTextFigures('《'.repeat(20_000))).toEqual([]);
    expect(readTextFigures('1'.repeat(20_000)).length).toBeLessThan(2);
  });
});
