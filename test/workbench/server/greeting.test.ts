import { describe, expect, it } from 'vitest';
import { greeting } from '../../../src/workbench/server/greeting';

const usual = { port: 3000, isTrusted: true, isBrowserOpened: true };

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
});
