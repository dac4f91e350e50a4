import { RULES } from '../rules/index';
import { chineseWording } from './chinese-wording';
import type { Wording } from './wording';

/** All rules in Chinese. */
export const CHINESE: Wording = chineseWording(RULES);
