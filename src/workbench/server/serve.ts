import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findCertificate } from './find-certificate';
import { addressOf, greeting } from './greeting';
import { openBrowser } from './open-browser';
import { startServer, wantedPort } from './start-server';

const root = resolve(__dirname, '../..');

async function main(): Promise<void> {
  if (!existsSync(resolve(root, 'dist/workbench/index.html'))) {
    console.error('还没有构建：请先运行 npm run build。');
    process.exitCode = 2;
    return;
  }
  const certificate = await findCertificate();
  const port = wantedPort(process.env['PORT']);
  if (port === null) {
    console.error(`PORT 应为 0 到 65535 的整数，现为 ${process.env['PORT']}。`);
    process.exitCode = 2;
    return;
  }
  const running = await startServer(root, certificate, port);
  const isBrowserWanted = !process.argv.includes('--no-browser');
  console.log(
    greeting({
      port: running.port,
      wantedPort: port,
      isTrusted: certificate.isTrusted,
      isBrowserOpened: isBrowserWanted && openBrowser(addressOf(running.port)),
    }),
  );
  let isStopping = false;
  const stop = () => {
    // The shell and npm may both pass the signal on.
    if (isStopping) return;
    isStopping = true;
    void running.stop().then(() => {
      console.log('  已停止。');
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
