import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
const opts = { entryPoints: ['src/taskpane/main.tsx'], bundle: true, minify: true, charset: 'utf8', splitting: true, format: 'esm', metafile: true, outdir: '/tmp/w/bundle-out', write: true, minifyWhitespace: true, logLevel: 'error', define: {'process.env.NODE_ENV':'"production"'} , target:'es2022'};
// unminified syntax boundaries: take identifiers-minified output with legal module comments
const r = await build({ ...opts, minify:false, minifyIdentifiers: true, minifySyntax: true, minifyWhitespace: false, write: false });
const groups = {}; const files = {};
for (const f of r.outputFiles) {
  if(process.env.DBG)console.log(f.path,f.text.slice(0,300));const parts = f.text.split(/^\/\/ (?=(?:src|node_modules)\/)/m);
  for (const p of parts.slice(1)) {
    const nl = p.indexOf('\n'); const name = p.slice(0, nl); const body = p.slice(nl + 1).replace(/\n\s*/g, '');
    const key = process.argv[2] && name.startsWith(process.argv[2]) ? name : name.startsWith('node_modules/') ? name.split('/').slice(0, name.includes('/@') ? 3 : 2).join('/') : name.split('/').slice(0, 3).join('/');
    (groups[key] ??= []).push(body);
  }
}
let total = 0;
for (const [k, v] of Object.entries(groups).map(([k, v]) => [k, v.join(''), ]).map(([k, t]) => [k, [t.length, gzipSync(t, { level: 9 }).length]]).sort((a, b) => b[1][1] - a[1][1]).slice(0, +(process.argv[3] ?? 45))) { console.log(String((v[0]/1000).toFixed(1)).padStart(8), String((v[1]/1000).toFixed(1)).padStart(7), k); total += v[1]; }
console.log(total);
