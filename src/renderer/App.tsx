import { MantineProvider } from '@mantine/core';
import type { Failure } from '@shared/failure';
import { LANGUAGES, type Language } from '@shared/i18n/languages';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { ApiClient } from './api/client';
import { ApiProvider } from './api/context';
import { useCall } from './api/use-call';
import { FailureBar } from './components/FailureBar';
import { KeysProvider } from './keyboard/context';
import { LanguageProvider, useLanguage } from './language/context';
import { nonce } from './nonce';
import type { Feature } from './shell/feature';
import { FeaturesProvider } from './shell/features-context';
import { PreferencesProvider } from './shell/preferences';
import { createAppRouter } from './shell/router';
import { StatusProvider } from './shell/status';
import { forgetfulColorScheme } from './theme/color-scheme';
import { cssVariablesResolver, theme } from './theme/theme';

/** The language of the system, until the program has said which one the person chose. */
function systemLanguage(): Language {
  const wanted = navigator.language.slice(0, 2).replace('no', 'nb');
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}

interface AppProps {
  readonly client: ApiClient;
  readonly features: readonly Feature[];
}

export function App({ client, features }: AppProps) {
  return (
    <ApiProvider client={client}>
      <Prepared features={features} />
    </ApiProvider>
  );
}

/** Waits for what decides how everything looks: language, theme, and whether a company is open. */
function Prepared({ features }: { features: readonly Feature[] }) {
  const [router] = useState(() => createAppRouter(features));
  const preferences = useCall('preferences.get', {}, { collections: ['preferences'] });
  const status = useCall('application.status', {});
  const failure = preferences.failure ?? status.failure;
  const { language = systemLanguage(), theme: scheme = 'system', singleLetterKeys = true } = preferences.data ?? {};
  const retry = () => {
    preferences.retry();
    status.retry();
  };
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={() => nonce}
      colorSchemeManager={forgetfulColorScheme}
      defaultColorScheme="auto"
      {...(scheme !== 'system' && { forceColorScheme: scheme })}
    >
      <LanguageProvider language={language}>
        <KeysProvider singleLetterKeys={singleLetterKeys}>
          {preferences.data && status.data ? (
            <PreferencesProvider preferences={preferences.data}>
              <StatusProvider status={status.data}>
                <FeaturesProvider features={features}>
                  <RouterProvider router={router} />
                </FeaturesProvider>
              </StatusProvider>
            </PreferencesProvider>
          ) : (
            failure && <Unreachable failure={failure} onRetry={retry} />
          )}
        </KeysProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}

function Unreachable({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <main>
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: onRetry }} />
    </main>
  );
}
