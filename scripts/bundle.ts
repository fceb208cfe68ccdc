/**
 * The last step of `npm run build`: the program in one file, `dist/src/program.cjs`, and what starts it, `dist/src/ratslupe.cjs`. Packages with
 * code for the machine, and those that few calls need and that are large, stay packages. Licences of what is bundled go into `dist/src/licences.txt`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Modules that take long to load, that most calls need nothing of, and of which functions alone are imported. */
const LAZY = /^(node:(child_process|crypto|fs\/promises|timers\/promises)|natural\/lib\/natural\/distance\/index\.js)$/;

/** Has such a module loaded when the first of its functions is called. */
const lazyModules: Plugin = {
  name: 'lazy-modules',
  setup({ onResolve, onLoad }) {
    const load = createRequire(import.meta.url);
    onResolve({ filter: LAZY }, ({ path: name, namespace }) => {
      if (namespace !== 'lazy') return { path: name, namespace: 'lazy' };
      return name.startsWith('node:') ? { path: name, external: true } : { path: load.resolve(name) };
    });
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path: name }) => standIn(name, load(name) as object));
  },
};

/** A module whose functions have another one loaded when they are called. */
function standIn(name: string, exports: object): { readonly contents: string } {
  const functions = Object.entries(exports).flatMap(([key, value]) => (typeof value === 'function' ? [key] : []));
  return {
    contents: functions
      .map((key) => `exports.${key} = (...all) => require(${JSON.stringify(name)}).${key}(...all);`)
      .join('\n'),
  };
}

/** The same for what of the library `dossier` alone needs: many patterns, which take long to make. */
const lazyDossier: Plugin = {
  name: 'lazy-dossier',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/dossier\.js$/ }, ({ importer }) =>
      path.basename(importer) === 'api.ts' ? { path: path.join(root, 'src/dossier.ts'), namespace: 'own' } : null,
    );
    onLoad({ filter: /./, namespace: 'own' }, async ({ path: name }) => ({
      ...standIn(name, (await import('../src/dossier.js')) as object),
      resolveDir: root,
    }));
  },
};

/** Takes the JavaScript of better-sqlite3 into the file, and leaves only its code for the machine outside: finding ten files takes longer than they run. */
const sqlite: Plugin = {
  name: 'sqlite',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bindings$/ }, ({ path: name }) => ({ path: name, namespace: 'sqlite' }));
    onResolve({ filter: /\.node$/ }, ({ path: name }) => ({ path: name, external: true }));
    onLoad({ filter: /./, namespace: 'sqlite' }, () => ({
      contents: "module.exports = () => require('better-sqlite3/build/Release/better_sqlite3.node');",
    }));
  },
};

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['natural', 'pdf-parse'],
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  // A third less to read at each start. A stack that can be read comes from the library, which stays as it is.
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true as const,
  plugins: [lazyModules, lazyDossier, sqlite],
} satisfies BuildOptions;

const bundle = async (entry: string, to: string) => {
  const built = await build({ ...COMMON, entryPoints: [entry], outfile: `dist/src/${to}`, write: false });
  // Left are letters in regexes. A text of ASCII alone is read and kept as bytes, in half the time.
  const ascii = built.outputFiles[0]!.text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(path.join(root, 'dist/src', to), ascii, { mode: 0o755 });
  return built.metafile;
};

const metafile = await bundle('src/cli.ts', 'program.cjs');
await bundle('src/launcher.ts', 'ratslupe.cjs');

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const { name, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
    name: string;
    license: string;
  };
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} (${license})\n\n${file === undefined ? '' : readFileSync(path.join(root, folder, file), 'utf8')}`;
});
writeFileSync(path.join(root, 'dist/src/licences.txt'), licences.join('\n----\n\n'));
