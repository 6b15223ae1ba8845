/** A value that counts how often anything within it is read, so that a test can bound work instead of time. */
export function counted<Value extends object>(value: Value): { value: Value; reads: () => number } {
  const seen = new WeakMap<object, object>();
  let reads = 0;
  const wrap = <Inner>(inner: Inner): Inner => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const known = seen.get(inner);
    if (known) return known as Inner;
    const proxy = new Proxy(inner, {
      get(target, key, receiver) {
        reads += 1;
        return wrap(Reflect.get(target, key, receiver));
      },
    });
    seen.set(inner, proxy);
    return proxy;
  };
  return { value: wrap(value), reads: () => reads };
}
