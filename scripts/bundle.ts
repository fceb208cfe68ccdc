/**
 * The last step of `npm run build`: the program in one file, `dist/src/program.cjs`, and what starts it, `dist/src/ratslupe.cjs`. Packages with
 * code for the machine, and those that few calls need and that are large, stay packages. Licences of what is bundled go into `dist/src/licences.txt`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['better-sqlite3', 'natural', 'pdf-parse'],
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  // Names stay, so that a stack can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true as const,
} satisfies BuildOptions;

const bundle = (entry: string, to: string) => build({ ...COMMON, entryPoints: [entry], outfile: `dist/src/${to}` });

const { metafile } = await bundle('src/cli.ts', 'program.cjs');
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
