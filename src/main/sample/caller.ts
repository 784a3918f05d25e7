import type { ApiInput, ApiOutput, CallName } from '@shared/api';

/** Makes calls of the API as somebody of the sample company; a refusal is thrown. */
export type Call = <N extends CallName>(name: N, input: ApiInput<N>) => Promise<ApiOutput<N>>;
