// Measures what the program claims against the alternatives in the same run and prints ratios: `npm run bench [name …]`.
// Every file of test/bench exports `bench(): Promise<Figure[]>`; a figure with `against` is a ratio to an alternative.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const subjects = readdirSync(resolve(root, 'test/bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((subject) => wanted.length === 0 || wanted.includes(subject));

const alias = { '@shared': resolve(root, 'src/shared'), '@main': resolve(root, 'src/main') };

const server = await createServer({
  root,
  configFile: false,
  resolve: { alias },
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});

for (const subject of subjects) {
  const module = await server.ssrLoadModule(resolve(root, 'test/bench', `${subject}.ts`));
  console.log(`\n${subject}`);
  for (const { name, milliseconds, against } of await module.bench()) {
    const time = milliseconds >= 10 ? milliseconds.toFixed(0) : milliseconds.toFixed(2);
    const ratio = against === undefined ? '' : `  ${against.name}: × ${against.ratio.toPrecision(3)}`;
    console.log(`  ${name.padEnd(46)} ${time.padStart(8)} ms${ratio}`);
  }
}

await server.close();
