import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

/** The command: one file for Node, run as `node dist/cli/jixiao.cjs` or `npx jixiao`. */
const command = {
  name: 'command',
  mode: 'production',
  target: 'node20',
  entry: { jixiao: './src/cli/main.ts', worker: './src/cli/worker.ts' },
  output: {
    path: resolve(root, 'dist/cli'),
    filename: '[name].cjs',
    chunkFilename: '[name].cjs',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  stats: 'errors-warnings',
};

export default [command];
