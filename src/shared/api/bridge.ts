import type { CallResult, Change } from './contract';

/** A file for the user: its content crosses, its place on disk never does. `base64` is its content. */
export interface BridgeFile {
  /** A suggestion, such as `Invoice 2026-0041.pdf`: the host strips everything that is not a plain file name. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

/**
 * What the desktop host's preload script puts on `window.proforma`; the browser host has none. No function here takes a
 * path, and none rejects: whatever goes wrong is a failure with a code.
 */
export interface ProformaBridge {
  call(name: string, input: unknown): Promise<CallResult<unknown>>;
  /** Answers the function that ends the subscription. */
  onChange(listener: (change: Change) => void): () => void;
  /** Asks where to save and writes there; `saved` is false when the user cancels. */
  saveFile(file: BridgeFile): Promise<CallResult<{ saved: boolean }>>;
  /** Opens the system's print dialog on a PDF; `printed` is false when the user cancels. */
  print(base64Pdf: string): Promise<CallResult<{ printed: boolean }>>;
  /** Hands an `.eml` draft to the user's own mail program. */
  openMailDraft(file: BridgeFile): Promise<CallResult<{ opened: boolean }>>;
  /** Asks for a company's folder and opens it; `chosen` is false when the user cancels. */
  chooseCompanyFolder(): Promise<CallResult<{ chosen: boolean }>>;
}
