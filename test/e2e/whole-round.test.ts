import { describeWholeRound, FILES } from './support/whole-round-suite';

describeWholeRound(FILES);
