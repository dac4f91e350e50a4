import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

const shared = {
  mode: 'production',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
};

const cacheOf = (name) => ({
  type: 'filesystem',
  name,
  cacheDirectory: resolve(root, 'node_modules/.cache/webpack'),
  buildDependencies: { config: [fileURLToPath(import.meta.url)] },
});

/** The page. Not minified: it is served from this machine, and the grid's engine takes long to minify. */
const page = {
  ...shared,
  name: 'workbench',
  entry: { workbench: './src/workbench/main.ts' },
  output: {
    path: resolve(root, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: '/',
  },
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  optimization: { minimize: false },
  cache: cacheOf('workbench'),
  plugins: [new HtmlWebpackPlugin({ template: './src/workbench/index.html', inject: 'body' })],
};

/** The server of `npm start`. */
const server = {
  ...shared,
  name: 'workbench-server',
  target: 'node20',
  entry: { serve: './src/workbench/server/serve.ts' },
  output: { path: resolve(root, 'dist/workbench-server'), filename: '[name].cjs' },
  module: { rules: [typescript] },
  externals: { 'office-addin-dev-certs': 'commonjs office-addin-dev-certs' },
  optimization: { minimize: false },
  node: { __dirname: false, __filename: false },
  cache: cacheOf('workbench-server'),
};

export default [page, server];
