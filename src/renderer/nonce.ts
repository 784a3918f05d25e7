/**
 * The style nonce that the host put into the page and its content policy. Imported before anything that makes a
 * `<style>`: Mantine asks for it, and react-remove-scroll (under dialogs and menus) reads the webpack global.
 */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

if (nonce !== '') Object.assign(globalThis, { __webpack_nonce__: nonce });
