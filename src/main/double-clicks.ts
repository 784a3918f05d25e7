/**
 * Makes one call of two that are the same: a second click on a button, while the first is still at work, is answered
 * with what the first one did. Only the latest call is looked at, so that on, off, on stays three. What a person means
 * twice they do twice, one after the other.
 */
export function mergeDoubleClicks<R>(): (key: string, work: () => Promise<R>) => Promise<R> {
  let latest: { readonly key: string; readonly result: Promise<R> } | undefined;
  return (key, work) => {
    if (latest?.key === key) return latest.result;
    const mine = { key, result: work() };
    latest = mine;
    const end = () => {
      if (latest === mine) latest = undefined;
    };
    mine.result.then(end, end);
    return mine.result;
  };
}
