import { testAccessibility } from '../support/pane-harness/accessibility-suite';
import { LOOKS } from '../support/pane-harness/pane-states';

testAccessibility(LOOKS.filter(({ width, theme }) => width === 320 && theme !== 'contrast'));
