import { USUAL_PORT } from './start-server';

/** What `npm start` has to tell. */
export interface Started {
  readonly port: number;
  /** The port that was asked for; another one serves when it is taken. 0: any. */
  readonly wantedPort: number;
  /** The machine trusts the certificate: the browser will not ask. */
  readonly isTrusted: boolean;
  readonly isBrowserOpened: boolean;
}

/** The address of the workbench. Only under this name does the certificate hold. */
export function addressOf(port: number): string {
  return `https://localhost:${port}/`;
}

/** What has to be known of a port that is not the usual one. */
function portWords(port: number, wantedPort: number): readonly string[] {
  if (port === USUAL_PORT) return [];
  if (wantedPort === USUAL_PORT)
    return [`端口 ${USUAL_PORT} 被占用，现用 ${port}：装进 Excel 之前请先空出 ${USUAL_PORT}。`];
  const isMoved = wantedPort !== 0 && port !== wantedPort;
  return [
    `${isMoved ? `端口 ${wantedPort} 被占用，` : ''}现用端口 ${port}：manifest.xml 里写的是 ${USUAL_PORT}，装进 Excel 时请用 ${USUAL_PORT}。`,
  ];
}

/** What is printed when the server is up: where, what the browser will ask, what to press first, how to get it into Excel. */
export function greeting({ port, wantedPort, isTrusted, isBrowserOpened }: Started): string {
  const lines = [
    '',
    `  绩效自评助手 · 工作台   ${addressOf(port)}`,
    '',
    isBrowserOpened ? '  浏览器正在打开。' : '  请在浏览器中打开上面的地址。',
    ...(isTrusted
      ? []
      : [
          '  浏览器会提示“您的连接不是私密连接”：证书是本机自己签的，数据不出本机。',
          '  请点“高级”，再点“继续前往 localhost”，只需一次。',
        ]),
    '',
    '  先做什么    已打开绵阳市的医疗救助自评表：点功能区最左边的“一键校验”。',
    '  自己的表    把 .xlsx 拖进窗口，或点“文件”—“打开”。',
    '  装进 Excel  另开一个命令行窗口运行 npm run sideload（Windows、macOS）；',
    '              网页版 Excel：“插入”—“加载项”—“上传我的加载项”，选 manifest.xml。',
    ...portWords(port, wantedPort).map((words) => `              ${words}`),
    '',
    '  按 Ctrl+C 停止。',
    '',
  ];
  return lines.join('\n');
}
