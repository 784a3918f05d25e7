import { NAMES_ONLY } from './addresses.mjs';
import { filesIn, linesMatching, matchesIn, textOf } from './files.mjs';

const SOURCE = /\.(ts|tsx|html|css)$/;
const source = (root) => filesIn(root, 'src', SOURCE);
const sourceBut = (root, ...excepted) =>
  source(root).filter((file) => !excepted.some((exception) => file.startsWith(exception)));

/** Comments name what the code must not do. */
const isComment = (line) => /:\d+: (\/\/|\*|\/\*)/.test(line);

const WEAKENING = [
  'nodeIntegration(InSubFrames|InWorker)?: *true',
  'contextIsolation: *false',
  'sandbox: *false',
  'webSecurity: *false',
  'allowRunningInsecureContent',
  'enableBlinkFeatures',
  'experimentalFeatures',
  'webviewTag: *true',
  '<webview',
  'no-sandbox',
  'disable-web-security',
  'bypassCSP: *true',
  'ignore-certificate-errors',
];

/** Everything that a window's page is made from. */
const built = (root, wanted) => filesIn(root, 'out/renderer', wanted);

const nothingBuilt = (root) =>
  ['out/main/index.js', 'out/main/web.js', 'out/main/cli.js', 'out/preload/index.cjs', 'out/renderer/index.html']
    .filter((file) => !filesIn(root, file.slice(0, file.lastIndexOf('/'))).includes(file))
    .map((file) => `${file} is missing: run “npm run build”`);

export const CHECKS = [
  {
    name: 'the build is there to be checked',
    problems: nothingBuilt,
  },
  {
    name: 'no source weakens a window, the sandbox or the content policy',
    problems: (root) => linesMatching(root, source(root), new RegExp(WEAKENING.join('|'))),
  },
  {
    name: 'the sandbox is switched on for every process',
    problems: (root) =>
      linesMatching(root, ['src/main/electron/desktop.ts'], /app\.enableSandbox\(\)/).length === 1
        ? []
        : ['src/main/electron/desktop.ts does not call app.enableSandbox()'],
  },
  {
    name: 'one file listens to windows',
    problems: (root) => linesMatching(root, sourceBut(root, 'src/main/electron/ipc.ts'), /\bipcMain\b/),
  },
  {
    name: 'one file talks to the host from a window',
    problems: (root) => linesMatching(root, sourceBut(root, 'src/main/electron/preload.ts'), /\bipcRenderer\b/),
  },
  {
    name: 'one file hands addresses and paths to the system',
    problems: (root) =>
      linesMatching(
        root,
        sourceBut(root, 'src/main/electron/external.ts'),
        /\bshell\.(open|show|trash|beep|read|write)/,
      ),
  },
  {
    name: 'one place makes windows with preferences of their own',
    problems: (root) =>
      linesMatching(
        root,
        sourceBut(root, 'src/main/electron/window.ts', 'src/main/electron/print.ts'),
        /new BrowserWindow\(|webPreferences/,
      ),
  },
  {
    name: 'pages are never loaded from files',
    problems: (root) => linesMatching(root, source(root), /\bloadFile\(|loadURL\(['"`]file:|pathToFileURL\([^)]*html/),
  },
  {
    name: 'Electron is imported by its host alone',
    problems: (root) =>
      linesMatching(root, sourceBut(root, 'src/main/electron/'), /from 'electron(\/[a-z]+)?'|require\('electron'\)/),
  },
  {
    name: 'no page builds markup or code from text',
    problems: (root) =>
      linesMatching(
        root,
        filesIn(root, 'src/renderer', SOURCE),
        /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|javascript:/,
      ).filter((line) => !isComment(line)),
  },
  {
    name: 'no source asks the network',
    problems: (root) =>
      linesMatching(
        root,
        sourceBut(root, 'src/renderer/api/browser-transport.ts'),
        /\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|from 'node:(https|http2|dgram|net|tls|dns)'/,
      ).filter((line) => !isComment(line) && !/: import type /.test(line)),
  },
  {
    name: 'one file connects to a mail server, and the rest of the mail library only writes',
    problems: (root) =>
      linesMatching(
        root,
        sourceBut(root, 'src/main/mail/smtp.ts'),
        /(from|import\() ?'nodemailer(?!\/lib\/mail-composer')/,
      ),
  },
  {
    name: 'no connection is taken on trust',
    problems: (root) =>
      linesMatching(root, source(root), /rejectUnauthorized: *false|NODE_TLS_REJECT_UNAUTHORIZED|opportunisticTLS/),
  },
  {
    name: 'the browser host listens on the loopback address alone',
    problems: (root) => {
      const listens = linesMatching(root, source(root), /\.listen\(/);
      return listens.length === 1 && /host: '127\.0\.0\.1'/.test(listens[0]) ? [] : listens;
    },
  },
  {
    name: 'no answer allows another origin',
    problems: (root) => linesMatching(root, source(root), /access-control-allow/i),
  },
  {
    name: 'neither the built pages nor the policy allow anything unsafe',
    problems: (root) => [
      ...linesMatching(root, built(root, /\.html$/), /unsafe-/),
      ...linesMatching(root, source(root), /'unsafe-/),
    ],
  },
  {
    name: 'the built page has no inline script, style or handler',
    problems: (root) =>
      built(root, /\.html$/).flatMap((file) =>
        [...textOf(root, file).matchAll(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle="|\son[a-z]+="/g)].map(
          ([found]) => `${file}: ${found}`,
        ),
      ),
  },
  {
    name: 'the built screens name no address outside but namespaces and explanations',
    problems: (root) => [
      ...new Set(
        matchesIn(root, built(root, /\.(js|mjs|css|html|svg|json)$/), /(?:https?|wss?):\/\/[\w.-]+(?:\/[\w./-]*)?/g)
          .filter(({ text }) => !NAMES_ONLY.some((allowed) => allowed.test(text)))
          .map(({ file, text }) => `${file}: ${text}`),
      ),
    ],
  },
  {
    name: 'the preload script is one file that needs nothing but Electron',
    problems: (root) => [
      ...filesIn(root, 'out/preload').filter((file) => file !== 'out/preload/index.cjs'),
      ...matchesIn(root, filesIn(root, 'out/preload', /\.cjs$/), /require\(([^)]*)\)/g)
        .filter(({ text }) => !/^require\(["'`]electron["'`]\)$/.test(text))
        .map(({ file, text }) => `${file}: ${text}`),
    ],
  },
  {
    name: 'the screens start no service worker',
    problems: (root) =>
      matchesIn(root, built(root, /\.js$/), /serviceWorker\.register/g).map(({ file, text }) => `${file}: ${text}`),
  },
  {
    name: 'every fuse of Electron is decided',
    problems: (root) => {
      const declared = textOf(root, 'node_modules/@electron/fuses/dist/config.d.ts');
      const names = /enum FuseV1Options \{([^}]*)\}/.exec(declared)?.[1]?.match(/\w+(?= =)/g) ?? ['FuseV1Options'];
      const decided = textOf(root, 'src/main/electron/fuses.ts');
      return names
        .filter((name) => !decided.includes(`[FuseV1Options.${name}]:`))
        .map((name) => `${name} is not decided`);
    },
  },
  {
    name: 'dependencies are pinned exactly, and come from the registry',
    problems: (root) => {
      const { dependencies, devDependencies, overrides } = JSON.parse(textOf(root, 'package.json'));
      const { packages } = JSON.parse(textOf(root, 'package-lock.json'));
      return [
        ...Object.entries({ ...dependencies, ...devDependencies, ...overrides })
          .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
          .map(([name, version]) => `${name} is “${version}”`),
        ...Object.entries(packages)
          .filter(
            ([path, { resolved, integrity, link }]) =>
              path !== '' && !link && resolved && (!integrity || !/^https:\/\//.test(resolved)),
          )
          .map(([path]) => `${path} has no checksum or an unsafe address`),
      ];
    },
  },
];
