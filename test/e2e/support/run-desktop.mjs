// Runs the built desktop host on the stand-in of Electron: starts it, makes one call as its window, and quits. Prints what
// happened as JSON. Arguments: those of the host.
import { once } from 'node:events';
import { app, BrowserWindow, standIn } from 'electron';

const drawn = new Promise((resolve) => {
  app.on('web-contents-created', () => setImmediate(() => BrowserWindow.all[0].once('ready-to-show', resolve)));
});
// Started from a checkout, the runtime puts the folder of the program before the host's own arguments.
process.argv = [process.argv[0], '.', ...process.argv.slice(2)];
await import('../../../out/main/index.js');
await drawn;
const [window] = BrowserWindow.all;
const status = await standIn.invoke(window.webContents.mainFrame, 'proforma:call', 'application.status', {});
const ended = once(app, 'quit');
app.quit();
await ended;
const { loaded, order, errorBoxes, exitCode } = standIn.state;
console.log(JSON.stringify({ status, loaded, order, errorBoxes, exitCode }));
