// Loaded before the built desktop host: gives it the stand-in for the `electron` module, which only the runtime has.
import { registerHooks } from 'node:module';

const standIn = new URL('../../stand-ins/electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: standIn, shortCircuit: true, format: 'module-typescript' }
      : next(specifier, context),
});
