import { describe, expect, it } from 'vitest';
import { NO_BROWSER, usualPlaces } from './browser';
import { packagedBrowser } from './packaged-browser';

describe('a browser for the tests', () => {
  it('is looked for where each system installs it, Chrome first', () => {
    const windows = usualPlaces(
      'win32',
      { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      'C:\\Users\\li',
    );
    expect(windows[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(windows).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    const mac = usualPlaces('darwin', {}, '/Users/li');
    expect(mac[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(mac).toContain('/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    const linux = usualPlaces('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/home/li');
    expect(linux).toContain('/usr/bin/chromium');
    expect(linux).toContain('/opt/google/chrome/chrome');
  });

  it('comes from npm only where npm has one, and its absence is said in words', () => {
    expect(packagedBrowser('darwin', 'arm64')).toBeNull();
    expect(packagedBrowser('win32', 'x64')).toBeNull();
    expect(packagedBrowser('linux', 'arm64')).toBeNull();
    expect(NO_BROWSER).toMatch(/请安装 .*CHROME_PATH/);
  });
});
