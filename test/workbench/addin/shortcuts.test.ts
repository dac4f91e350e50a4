import { describe, expect, it } from 'vitest';
import { actionFor, readShortcuts } from '../../../src/workbench/addin/shortcuts';

const SHORTCUTS = readShortcuts(
  '{"shortcuts":[{"action":"checkAll","key":{"default":"Ctrl+Shift+Alt+C"}},{"action":"broken"},{"key":{"default":"F9"}}]}',
);
const pressed = { ctrlKey: true, altKey: true, shiftKey: true, key: 'ç', code: 'KeyC' };

describe('shortcuts of an add-in', () => {
  it('are found whatever the order of the keys and the letter that they type', () => {
    expect(actionFor(SHORTCUTS, pressed)).toBe('checkAll');
  });

  it.each([
    ['a key missing', { ...pressed, altKey: false }],
    ['another letter', { ...pressed, code: 'KeyD', key: 'd' }],
  ])('are not run with %s', (_what, event) => {
    expect(actionFor(SHORTCUTS, event)).toBeNull();
  });

  it('are none in a broken file', () => {
    expect(readShortcuts('{')).toEqual([]);
    expect(SHORTCUTS).toHaveLength(1);
  });
});
