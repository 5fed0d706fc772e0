import { computed, type ReadableAtom } from 'nanostores';

/** The same value until it reads differently: with each key, only what it changes is drawn anew. */
export function distinct<Value>($value: ReadableAtom<Value>): ReadableAtom<Value> {
  let last: { readonly value: Value; readonly text: string } | undefined;
  return computed($value, (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  });
}
