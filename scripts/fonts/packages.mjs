import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The font packages are hundreds of megabytes, so they are no dependencies: each is downloaded when fonts are made. The
 * versions are fixed, for another version of a font changes the bytes of every document set in it.
 */
const VERSIONS = {
  inter: '0.4.2',
  'noto-sans': '0.4.2',
  'noto-sans-sc': '0.4.3',
  'noto-sans-kr': '0.4.3',
  'noto-sans-arabic': '0.4.3',
  'noto-sans-hebrew': '0.4.1',
  'noto-sans-thai': '0.4.2',
  'noto-sans-lao': '0.4.2',
  'noto-sans-khmer': '0.4.3',
  'noto-sans-tamil': '0.4.3',
  'noto-sans-bengali': '0.4.4',
  'noto-sans-gujarati': '0.4.2',
  'noto-sans-gurmukhi': '0.4.1',
  'noto-sans-kannada': '0.4.3',
  'noto-sans-malayalam': '0.4.2',
  'noto-sans-telugu': '0.4.2',
  'noto-sans-georgian': '0.4.3',
  'noto-sans-armenian': '0.4.2',
  'noto-emoji': '0.4.7',
};

/**
 * Downloads a package of `@expo-google-fonts` and answers a function that reads its files.
 *
 * @param name such as `noto-sans-thai`
 * @param folder a temporary folder
 */
export async function fetchFonts(name, folder) {
  const into = join(folder, name);
  await mkdir(into, { recursive: true });
  const specification = `@expo-google-fonts/${name}@${VERSIONS[name]}`;
  const { stdout } = await run('npm', ['pack', specification, '--silent', '--pack-destination', into]);
  const archive = stdout.trim().split('\n').at(-1);
  await run('tar', ['-xzf', archive, '--strip-components=1'], { cwd: into });
  return (file) => readFile(join(into, file));
}
