import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { fuses } from '@main/electron/fuses';
import { expect, test } from 'vitest';

const ALL = Object.values(FuseV1Options).filter((option) => typeof option === 'number');

test.each([true, false])('every fuse that Electron has is decided (for tests: %s)', (forTests) => {
  const config = fuses({ forTests });
  expect(ALL.length).toBeGreaterThan(7);
  for (const fuse of ALL) expect(config[fuse]).toBeTypeOf('boolean');
  expect(config).toMatchObject({ version: FuseVersion.V1, strictlyRequireAllFuses: true });
});

test('the released program runs only what was signed', () => {
  expect(fuses({ forTests: false })).toMatchObject({
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
});

test('a build for tests differs in the inspector alone', () => {
  expect({ ...fuses({ forTests: true }), [FuseV1Options.EnableNodeCliInspectArguments]: false }).toEqual(
    fuses({ forTests: false }),
  );
});
