import { createRequire } from 'node:module';
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

// Not imported: webpack would look through every package that this file imports before it trusts what it has kept.
const { transform } = createRequire(import.meta.url)('esbuild');
const SMALL = { minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none' };

/** Makes scripts small: the usual way takes a minute for the grid's engine, this one a second. Kept until they change. */
class SmallScripts {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('SmallScripts', (compilation) => {
      const cache = compilation.getCache('SmallScripts');
      const small = async (name, source) => {
        const kept = cache.getItemCache(name, cache.getLazyHashedEtag(source));
        const known = await kept.getPromise();
        if (known) return known;
        const { code } = await transform(String(source.source()), SMALL);
        const made = new sources.RawSource(code);
        await kept.storePromise(made);
        return made;
      };
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'SmallScripts', stage }, (assets) =>
        Promise.all(
          Object.entries(assets)
            .filter(([name]) => name.endsWith('.js'))
            .map(async ([name, source]) => compilation.updateAsset(name, await small(name, source))),
        ),
      );
    });
  }
}

/** The page. */
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
  plugins: [
    new SmallScripts(),
    new HtmlWebpackPlugin({ template: './src/workbench/index.html', inject: 'body' }),
  ],
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
