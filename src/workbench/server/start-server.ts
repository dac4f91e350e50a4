import { createServer, type Server } from 'node:https';
import { dirname, join } from 'node:path';
import type { Certificate } from './certificate';
import { createAnswer, type Mount } from './serve-files';

/** The port that manifest.xml names. */
export const USUAL_PORT = 3000;
const TRIED_PORTS = 20;

export interface RunningServer {
  readonly port: number;
  readonly server: Server;
  stop(): Promise<void>;
}

/** The port that the environment asks for: the usual one when it says nothing, null when it is none. */
export function wantedPort(given: string | undefined): number | null {
  if (given === undefined || given.trim() === '') return USUAL_PORT;
  const port = Number(given);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.removeListener('listening', done);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const done = () => {
      server.removeListener('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', done);
    server.listen(port, 'localhost');
  });
}

/** Where the server finds things; absent: in the checkout, as built. */
export interface Places {
  readonly manifest?: string;
  readonly pane?: string;
}

/** Serves the workbench of a checkout on `localhost`: on the usual port, or on the next that is free. */
export async function startServer(
  root: string,
  certificate: Certificate,
  firstPort = USUAL_PORT,
  places: Places = {},
): Promise<RunningServer> {
  const pane = places.pane ?? join(root, 'dist/taskpane');
  const mounts: readonly Mount[] = [
    { prefix: '/manifest.xml', folder: places.manifest ? dirname(places.manifest) : root },
    { prefix: '/assets/', folder: join(root, 'assets') },
    { prefix: '/taskpane/', folder: pane },
    { prefix: '/', folder: join(root, 'dist/workbench') },
    { prefix: '/', folder: pane },
  ];
  const samples = join(root, 'assets/samples');
  const { cert, key } = certificate;
  const server = createServer({ cert, key }, createAnswer(mounts, samples));
  let port = firstPort;
  // Port 0 lets the system choose.
  while (!(await listen(server, port))) {
    port++;
    if (port > Math.min(firstPort + TRIED_PORTS, 65_535))
      throw new Error(`端口 ${firstPort} 到 ${port - 1} 都被占用。`);
  }
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    port: actual,
    server,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
