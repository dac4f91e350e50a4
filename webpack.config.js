import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { build } from 'esbuild';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));

/** The origin in manifest.xml: the one that `npm start` serves. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** What a self-hosted pane needs of office.js. excel-win32-16.00.js is left out: it fetches a script from a public CDN. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'o15apptofilemappingtable.js',
];

/** Our modules only declare: one that nothing is used of is left out, whatever it computes when loaded. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  sideEffects: false,
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

/** An address of the kind that Office takes: https, no path. */
function checkedOrigin(origin) {
  const address = URL.canParse(origin) ? new URL(origin) : null;
  if (address?.protocol !== 'https:' || address.pathname !== '/' || address.search || address.hash) {
    throw new Error(`--origin 应为 https 网址，不带路径，例如 https://addin.example.gov.cn；现为 ${origin}`);
  }
  return address.origin;
}

/** The manifest of a pane that is served from an origin. */
export function manifestFor(manifest, origin) {
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, checkedOrigin(origin));
}

/** What the pane's browsers (Excel 2021 and later) and its code allow beyond terser's defaults. */
const MINIFIED = {
  ecma: 2020,
  module: true,
  compress: {
    passes: 3,
    unsafe_arrows: true,
    unsafe_methods: true,
    pure_getters: true,
    keep_fargs: false,
    // Declarations in a row compress better than strewn among the rest.
    hoist_funs: true,
    // A comparison begins as it is written: turned round, it begins as no other does.
    lhs_constants: false,
  },
};

/** What React asks about where it runs, answered: browsers that the pane runs in, without React's developer tools. */
const KNOWN_PLACE = {
  'typeof __REACT_DEVTOOLS_GLOBAL_HOOK__': '"undefined"',
  'typeof setImmediate': '"undefined"',
  'typeof MessageChannel': '"function"',
  'typeof reportError': '"function"',
  'typeof setTimeout': '"function"',
  'typeof clearTimeout': '"function"',
  'typeof window': '"object"',
  'typeof document': '"object"',
  'typeof performance': '"object"',
  'typeof navigator': '"object"',
};

/** The pane's style sheets as one, without comments and blanks. */
async function paneStyles() {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, 'src/taskpane/pane.css')],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'chrome105',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The pane, with its pages, icons, office.js and a manifest for the origin that it is served from. */
function taskpane(origin) {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const officeFolder = resolve(root, 'node_modules/@microsoft/office-js/dist');
  return {
    name: 'taskpane',
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { pane: './src/taskpane/main.tsx' },
    output: {
      path: resolve(root, 'dist'),
      filename: 'taskpane/[name].[contenthash:8].js',
      chunkFilename: 'taskpane/[name].[contenthash:8].js',
      publicPath: '../',
      // Milliseconds: a server that does not answer is told of, with a way to try again, and not waited for.
      chunkLoadTimeout: 20_000,
      // The command and the workbench are built into the same folder.
      clean: { keep: (asset) => !/^(?:taskpane|assets)[/\\]/.test(asset) },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript] },
    performance: { hints: false },
    // Packages go with what uses them: chunks of their own compress worse and are never fetched alone.
    optimization: {
      mangleExports: 'size',
      splitChunks: { cacheGroups: { defaultVendors: false } },
      minimizer: [new MinimizerPlugin({ minimizerOptions: MINIFIED })],
    },
    devtool: false,
    plugins: [
      new webpack.DefinePlugin(KNOWN_PLACE),
      new HtmlWebpackPlugin({
        template: './src/taskpane/index.html',
        filename: 'taskpane/index.html',
        scriptLoading: 'defer',
        inject: 'body',
        version,
      }),
      new CopyPlugin({
        patterns: [
          { from: './src/taskpane/pane.css', to: 'taskpane/pane.css', transform: paneStyles },
          { from: './assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: './assets/shortcuts.json', to: 'assets/shortcuts.json' },
          { from: './assets/help', to: 'assets/help', noErrorOnMissing: true },
          { from: './assets/forms', to: 'assets/forms' },
          ...OFFICE_FILES.map((file) => ({
            from: resolve(officeFolder, file),
            to: `taskpane/office/${file}`,
            info: { minimized: true },
          })),
          {
            from: './manifest.xml',
            to: 'manifest.xml',
            transform: (content) => manifestFor(content.toString('utf8'), origin),
          },
        ],
      }),
    ],
    stats: 'errors-warnings',
    devServer: {
      port: 3000,
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      server: 'https',
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  };
}

const workbenchFile = resolve(root, 'webpack.workbench.js');
const workbench = existsSync(workbenchFile) ? (await import('./webpack.workbench.js')).default : [];

/** All that is built; `--env origin=https://…` sets where the pane will be served from. */
export default function configurations(env = {}) {
  const origin = checkedOrigin(env.origin ?? DEVELOPMENT_ORIGIN);
  return [command, taskpane(origin), ...[workbench].flat()];
}
