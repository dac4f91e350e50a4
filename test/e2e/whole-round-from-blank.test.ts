import { BLANKED, describeWholeRound } from './support/whole-round-suite';

describeWholeRound(BLANKED);
