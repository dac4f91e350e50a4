import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findCertificate } from './find-certificate';
import { openBrowser } from './open-browser';
import { startServer } from './start-server';

const root = resolve(__dirname, '../..');

function greeting(address: string, isTrusted: boolean, isOpened: boolean): string {
  const lines = [
    '',
    `  绩效自评助手 · 工作台   ${address}`,
    '',
    isOpened ? '  浏览器正在打开。' : '  请在浏览器中打开上面的地址。',
    ...(isTrusted
      ? []
      : [
          '  浏览器会提示“连接不是私密连接”：证书是本机自己签的，数据不出本机。',
          '  请点“高级”，再点“继续前往 localhost”，只需一次。',
        ]),
    '',
    '  先做什么：打开的是绵阳市的医疗救助自评表，点功能区的“一键校验”。',
    '  换自己的表：把 .xlsx 拖进窗口，或点“文件”—“打开”。',
    '  装进真正的 Excel：见 README“在 Excel 里用”，清单文件是 manifest.xml。',
    '',
    '  按 Ctrl+C 停止。',
    '',
  ];
  return lines.join('\n');
}

async function main(): Promise<void> {
  if (!existsSync(resolve(root, 'dist/workbench/index.html'))) {
    console.error('还没有构建：请先运行 npm run build。');
    process.exitCode = 2;
    return;
  }
  const certificate = await findCertificate();
  const port = Number(process.env['PORT']) || undefined;
  const running = await startServer(root, certificate, port);
  const address = `https://localhost:${running.port}/`;
  console.log(greeting(address, certificate.isTrusted, openBrowser(address)));
  const stop = () => {
    void running.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
