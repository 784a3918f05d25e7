import { type FuseConfig, FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * The switches that are burnt into the packaged program. All are named, and `strictlyRequireAllFuses` refuses a version of
 * Electron with one more: each has to be decided.
 *
 * @param forTests a build that a test can drive: Playwright attaches through the inspector
 */
export function fuses({ forTests }: { forTests: boolean }): FuseConfig {
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // The signed program must not run other people's scripts as Node.
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: forTests,
    [FuseV1Options.EnableCookieEncryption]: true,
    // What runs is what was signed.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Pages come from app:, so file: needs no rights.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}
