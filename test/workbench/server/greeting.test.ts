import { describe, expect, it } from 'vitest';
import { greeting } from '../../../src/workbench/server/greeting';
import { wantedPort } from '../../../src/workbench/server/start-server';

const usual = { port: 3000, wantedPort: 3000, isTrusted: true, isBrowserOpened: true };

describe('what npm start says', () => {
  it('names the address, what to press first, how to sideload and how to stop', () => {
    const text = greeting(usual);
    for (const words of [
      'https://localhost:3000/',
      '一键校验',
      'npm run sideload',
      'manifest.xml',
      'Ctrl+C',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('私密连接');
    expect(text).not.toContain('被占用');
  });

  it('says what the browser will ask about a certificate of our own', () => {
    expect(greeting({ ...usual, isTrusted: false })).toMatch(/私密连接.*继续前往 localhost/s);
  });

  it('asks to open the address where no browser was opened', () => {
    expect(greeting({ ...usual, isBrowserOpened: false })).toContain('请在浏览器中打开上面的地址');
  });

  it('says that another port serves the workbench, but not Excel', () => {
    expect(greeting({ ...usual, port: 3001 })).toMatch(/端口 3000 被占用，现用 3001/);
  });

  it.each([
    [8443, 8443],
    [40123, 0],
  ])('does not say that a port is taken that was not tried (%d for %d)', (port, wantedPort) => {
    const text = greeting({ ...usual, port, wantedPort });
    expect(text).not.toContain('被占用');
    expect(text).toContain(`现用端口 ${port}`);
  });

  it('says which port is taken when another than the usual one was asked for', () => {
    const text = greeting({ ...usual, port: 8444, wantedPort: 8443 });
    expect(text).toContain('端口 8443 被占用');
    expect(text).not.toContain('端口 3000 被占用');
  });
});

describe('the port that is asked for', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8443', 8443],
    ['0', 0],
    ['-1', null],
    ['70000', null],
    ['https', null],
  ])('%s is %s', (given, port) => {
    expect(wantedPort(given)).toBe(port);
  });
});
