import type { CommonWords } from '../../messages/wording';
import { ENGLISH_REASON_TEXTS } from './reason-texts';

/** Words that the rules have in common, in English. */
export const ENGLISH_COMMON_WORDS: CommonWords = {
  trust: {
    seed: 'seen in a model sheet',
    published: 'seen in a published form',
    practice: 'practice of systems in use',
    national: 'national rule',
    ours: 'our own decision, which a profile may change',
  },
  reasons: ENGLISH_REASON_TEXTS,
};
