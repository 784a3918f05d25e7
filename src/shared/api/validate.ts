import type { Failure } from '../failure';
import type { z } from '../zod';

type Issue = z.core.$ZodIssue;

const limitOf = (value: number | bigint) => Number(value);

function codeOf(issue: Issue): Pick<Failure, 'code' | 'params'> {
  if (issue.code === 'unrecognized_keys')
    return { code: 'common.unknownField', params: { field: issue.keys.join(', ') } };
  if (issue.code === 'too_big') {
    const isText = issue.origin === 'string' || issue.origin === 'array';
    return { code: isText ? 'common.tooLong' : 'common.tooLarge', params: { limit: limitOf(issue.maximum) } };
  }
  if (issue.code === 'too_small') {
    const isMissing = (issue.origin === 'string' || issue.origin === 'array') && limitOf(issue.minimum) === 1;
    return isMissing
      ? { code: 'common.required', params: {} }
      : { code: 'common.tooSmall', params: { limit: limitOf(issue.minimum) } };
  }
  const isAbsent = issue.input === undefined || issue.input === '';
  if (isAbsent && (issue.code === 'invalid_type' || issue.code === 'invalid_format'))
    return { code: 'common.required', params: {} };
  return { code: 'common.badValue', params: {} };
}

/**
 * What a schema has against an input as a refusal in the user's language: the first issue, with the path to its field.
 * `within` is where the input itself stands in the call's.
 */
export function failureOfIssues(issues: readonly Issue[], within: readonly string[] = []): Failure {
  const [issue] = issues;
  if (issue === undefined) return { code: 'common.badValue', params: { field: '' } };
  const field = [...within, ...issue.path.map(String)].join('.');
  const { code, params } = codeOf(issue);
  return { code, params: { field, ...params }, field };
}
