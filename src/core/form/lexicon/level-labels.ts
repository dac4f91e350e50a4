import type { IndicatorBlock, IndicatorClass } from '../form';
import { compileLexicon, type LexiconEntry } from './lexicon';

/** Words of level 1 (rule book 4), with and without 指标 / 目标. */
export const LEVEL1_LABELS: readonly LexiconEntry<IndicatorBlock>[] = [
  { role: 'output', labels: ['产出指标', '项目完成指标', '项目产出指标', '产出目标', '项目产出', '产出', '完成指标', '部门产出', '部门产出指标', '产出绩效', '产出类指标', '履职产出', '项目完成', '履职完成情况', '产出情况', '履职效能'] },
  { role: 'benefit', labels: ['效益指标', '项目效益指标', '效果目标', '项目效益', '效益', '效果指标', '效果', '项目效果', '部门效果', '部门效益', '履职效益', '履职效果', '效益类指标', '产出效益', '结果指标', '项目效果指标', '效益目标', '社会效益类指标', '运行效果', '效果情况'] },
  { role: 'satisfaction', labels: ['满意度指标', '满意度', '服务对象满意度指标', '服务对象满意度', '满意度目标', '社会满意度', '公众满意度', '满意度类指标', '社会公众满意度', '服务对象满意度类指标', '社会满意度指标', '群众满意度指标'] },
  { role: 'cost', labels: ['成本指标', '项目成本指标', '成本', '项目成本', '成本控制', '成本类指标', '成本管理'] },
  { role: 'influence', labels: ['影响力目标', '影响力指标', '影响力', '可持续影响指标', '可持续发展能力', '可持续性', '可持续影响', '可持续发展', '可持续性指标', '可持续发展指标', '能力建设'] },
  { role: 'decision', labels: ['决策', '项目决策', '决策指标', '决策类指标', '项目决策指标', '立项', '项目立项'] },
  { role: 'process', labels: ['过程', '项目过程', '过程指标', '过程类指标', '项目过程指标', '部门过程', '运行过程', '管理效率', '运行成本'] },
  { role: 'management', labels: ['投入和管理目标', '投入与管理目标', '投入管理', '项目管理', '管理', '投入', '管理指标', '投入指标', '项目投入', '部门投入', '投入管理指标', '预算管理', '部门管理', '预算执行', '资金管理', '预算执行指标', '预算执行率指标', '部门决策', '综合管理', '预算编制', '预算配置', '整体管理', '资产管理', '管理目标', '资金管理指标', '业务管理', '财务管理'] },
];

export const level1Lexicon = compileLexicon(LEVEL1_LABELS);

/** Words of level 2 (rule book 4). */
export const LEVEL2_LABELS: readonly LexiconEntry<IndicatorClass>[] = [
  { role: 'quantity', labels: ['数量指标', '数量', '产出数量', '产出数量指标', '数量目标', '工作数量', '完成数量', '实际完成率'] },
  { role: 'quality', labels: ['质量指标', '质量', '产出质量', '产出质量指标', '质量目标', '质量达标率'] },
  { role: 'timeliness', labels: ['时效指标', '时效', '产出时效', '产出时效指标', '时效目标', '进度指标', '时间指标', '完成及时性', '进度'] },
  { role: 'cost', labels: ['成本指标', '成本', '产出成本', '产出成本指标', '成本目标', '经济成本指标', '社会成本指标', '生态环境成本指标', '经济成本', '社会成本', '生态成本指标', '成本节约率', '生态环境成本', '成本控制'] },
  { role: 'economic', labels: ['经济效益指标', '经济效益', '经济效果', '经济效益目标', '经济指标'] },
  { role: 'social', labels: ['社会效益指标', '社会效益', '社会效果', '社会效益目标', '社会指标', '社会影响指标'] },
  { role: 'ecological', labels: ['生态效益指标', '生态效益', '环境效益指标', '环境效益', '生态环境效益指标', '生态环境效益', '生态指标', '生态环境指标'] },
  { role: 'sustainable', labels: ['可持续影响指标', '可持续影响力指标', '可持续影响', '可持续影响力', '可持续性指标', '可持续发展指标', '可持续性影响指标', '可持续影响效益', '可持续发展', '长效管理', '可持续性'] },
  { role: 'satisfaction', labels: ['服务对象满意度指标', '服务对象满意度', '满意度指标', '满意度', '社会公众或服务对象满意度指标', '社会公众或服务对象满意度', '服务对象', '公众满意度', '公众满意度指标', '受益群众满意度', '群众满意度指标', '服务对象指标', '社会公众满意度指标', '服务满意度指标', '受益对象满意度指标', '服务对象满意度目标', '社会满意度指标', '满意度目标', '内部满意度'], patterns: ['^.{1,10}满意度指标$'] },
  { role: 'decision', labels: ['项目立项', '立项', '项目目标', '绩效目标', '资金投入', '决策'] },
  { role: 'management', labels: ['投入管理', '财务管理', '项目管理', '资金管理', '组织实施', '项目实施', '业务管理', '预算管理', '资产管理', '制度指标', '预算执行', '过程管理', '预算配置', '制度管理'] },
  { role: 'influence', labels: ['部门协助', '人力资源', '信息共享', '影响力', '协作配合'] },
];

export const level2Lexicon = compileLexicon(LEVEL2_LABELS);

/** When neither level says it, the indicator's name may (first that fits). */
export const NAME_CLASSES: readonly { readonly class: IndicatorClass; readonly pattern: RegExp }[] = [
  { class: 'satisfaction', pattern: /满意/ },
  { class: 'cost', pattern: /成本|单价|补助标准|预算控制/ },
  { class: 'timeliness', pattern: /及时|按时|时间|时限|工期|进度/ },
  { class: 'quality', pattern: /合格|质量|准确|达标|优良|规范/ },
  { class: 'quantity', pattern: /数量|人数|次数|个数|户数|面积|里程|人次|长度|批次/ },
];
