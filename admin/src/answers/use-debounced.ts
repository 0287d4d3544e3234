import { useEffect, useState } from 'react';

/** Milliseconds without a change, as Strapi's own searches wait. */
const PAUSE = 300;

/** A value once it has not changed for a moment. */
export const useDebounced = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
