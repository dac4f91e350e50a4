import { testAccessibility } from '../support/pane-harness/accessibility-suite';
import { LOOKS } from '../support/pane-harness/pane-states';

// In a file of its own so that the two run side by side.
testAccessibility(LOOKS.filter(({ width, theme }) => width === 320 && theme === 'contrast'));
