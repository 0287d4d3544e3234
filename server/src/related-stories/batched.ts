interface Waiting<Key, Value> {
  keys: Key[];
  values: Promise<Value[]>;
}

/**
 * Looks up in one go what is asked for one by one within one request, at about the same time:
 * resolvers of GraphQL are called for each entry of a list, before any of them is awaited.
 *
 * @param load - gives a value for each key, in their order
 */
export const batched = <Request extends object, Key, Value>(
  load: (request: Request, keys: readonly Key[]) => Promise<Value[]>,
): ((request: Request, key: Key) => Promise<Value>) => {
  const batches = new WeakMap<Request, Waiting<Key, Value>>();
  const begin = (request: Request): Waiting<Key, Value> => {
    const keys: Key[] = [];
    const values = new Promise<void>((resolve) => {
      setImmediate(resolve);
    }).then(() => {
      batches.delete(request);
      return load(request, keys);
    });
    const batch = { keys, values };
    batches.set(request, batch);
    return batch;
  };

  return async (request, key) => {
    const { keys, values } = batches.get(request) ?? begin(request);
    const index = keys.push(key) - 1;
    return (await values)[index] as Value;
  };
};
